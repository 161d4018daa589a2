package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * Arms that wind around each other, one a class; the radius grows from 0 to 1.
 *
 * @param samples number of points
 * @param classes number of arms, at least 2
 * @param turns how often an arm goes around
 * @param noise standard deviation of what is added to each coordinate
 * @param seed seed of the random numbers
 */
public record Spiral(int samples, int classes, double turns, double noise, long seed) implements DataSource {

	/** samples 600, classes 2, turns 1.5, noise 0.02, seed 1. */
	public Spiral() {
		this(600, 2, 1.5, 0.02, 1);
	}

	/** The same with another samples: number of points. */
	public Spiral samples(int value) {
		return new Spiral(value, classes, turns, noise, seed);
	}

	/** The same with another classes: number of arms, at least 2. */
	public Spiral classes(int value) {
		return new Spiral(samples, value, turns, noise, seed);
	}

	/** The same with another turns: how often an arm goes around. */
	public Spiral turns(double value) {
		return new Spiral(samples, classes, value, noise, seed);
	}

	/** The same with another noise: standard deviation of what is added to each coordinate. */
	public Spiral noise(double value) {
		return new Spiral(samples, classes, turns, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Spiral seed(long value) {
		return new Spiral(samples, classes, turns, noise, value);
	}

	@Override
	public Samples load() {
		PlanePoints points = new PlanePoints(samples, noise, seed);
		for (int i = 0; i < samples; i++) {
			int arm = i % PlanePoints.positive("classes", classes);
			double radius = points.along(i, classes);
			double angle = 2 * Math.PI * (turns * radius + arm / (double) classes);
			points.add(radius * Math.cos(angle), radius * Math.sin(angle), arm);
		}
		return points.samples(classes);
	}
}
