package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * Points of the square from -1 to 1; class 1 where exactly one coordinate is positive. Noise moves a point after its
 * class is known.
 *
 * @param samples number of points
 * @param noise standard deviation of what is added to each coordinate
 * @param seed seed of the random numbers
 */
public record Xor(int samples, double noise, long seed) implements DataSource {

	/** samples 400, noise 0.0, seed 1. */
	public Xor() {
		this(400, 0.0, 1);
	}

	/** The same with another samples: number of points. */
	public Xor samples(int value) {
		return new Xor(value, noise, seed);
	}

	/** The same with another noise: standard deviation of what is added to each coordinate. */
	public Xor noise(double value) {
		return new Xor(samples, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Xor seed(long value) {
		return new Xor(samples, noise, value);
	}

	@Override
	public Samples load() {
		PlanePoints points = new PlanePoints(samples, noise, seed);
		for (int i = 0; i < samples; i++) {
			double x = 2 * points.random().nextDouble() - 1;
			double y = 2 * points.random().nextDouble() - 1;
			points.add(x, y, x > 0 != y > 0 ? 1 : 0);
		}
		return points.samples(2);
	}
}
