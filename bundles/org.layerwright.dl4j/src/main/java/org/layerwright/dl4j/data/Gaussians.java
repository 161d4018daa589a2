package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * Round clouds whose centres lie evenly on a circle of radius 1, one a class.
 *
 * @param samples number of points
 * @param classes number of clouds, at least 2
 * @param noise standard deviation of a cloud
 * @param seed seed of the random numbers
 */
public record Gaussians(int samples, int classes, double noise, long seed) implements DataSource {

	/** samples 500, classes 2, noise 0.3, seed 1. */
	public Gaussians() {
		this(500, 2, 0.3, 1);
	}

	/** The same with another samples: number of points. */
	public Gaussians samples(int value) {
		return new Gaussians(value, classes, noise, seed);
	}

	/** The same with another classes: number of clouds, at least 2. */
	public Gaussians classes(int value) {
		return new Gaussians(samples, value, noise, seed);
	}

	/** The same with another noise: standard deviation of a cloud. */
	public Gaussians noise(double value) {
		return new Gaussians(samples, classes, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Gaussians seed(long value) {
		return new Gaussians(samples, classes, noise, value);
	}

	@Override
	public Samples load() {
		PlanePoints points = new PlanePoints(samples, noise, seed);
		for (int i = 0; i < samples; i++) {
			int label = i % PlanePoints.positive("classes", classes);
			double angle = 2 * Math.PI * label / classes;
			points.add(Math.cos(angle), Math.sin(angle), label);
		}
		return points.samples(classes);
	}
}
