package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * A circle of radius 1 and a smaller one inside it.
 *
 * @param samples number of points
 * @param noise standard deviation of what is added to each coordinate
 * @param factor radius of the inner circle, between 0 and 1
 * @param seed seed of the random numbers
 */
public record Circles(int samples, double noise, double factor, long seed) implements DataSource {

	/** samples 500, noise 0.05, factor 0.5, seed 1. */
	public Circles() {
		this(500, 0.05, 0.5, 1);
	}

	/** The same with another samples: number of points. */
	public Circles samples(int value) {
		return new Circles(value, noise, factor, seed);
	}

	/** The same with another noise: standard deviation of what is added to each coordinate. */
	public Circles noise(double value) {
		return new Circles(samples, value, factor, seed);
	}

	/** The same with another factor: radius of the inner circle, between 0 and 1. */
	public Circles factor(double value) {
		return new Circles(samples, noise, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Circles seed(long value) {
		return new Circles(samples, noise, factor, value);
	}

	@Override
	public Samples load() {
		PlanePoints points = new PlanePoints(samples, noise, seed);
		for (int i = 0; i < samples; i++) {
			double angle = 2 * Math.PI * points.along(i, 2);
			double radius = i % 2 == 0 ? 1 : factor;
			points.add(radius * Math.cos(angle), radius * Math.sin(angle), i % 2);
		}
		return points.samples(2);
	}
}
