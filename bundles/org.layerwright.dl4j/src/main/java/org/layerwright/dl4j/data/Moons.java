package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * Two half circles of radius 1 that reach into each other.
 *
 * @param samples number of points
 * @param noise standard deviation of what is added to each coordinate
 * @param seed seed of the random numbers
 */
public record Moons(int samples, double noise, long seed) implements DataSource {

	/** samples 500, noise 0.1, seed 1. */
	public Moons() {
		this(500, 0.1, 1);
	}

	/** The same with another samples: number of points. */
	public Moons samples(int value) {
		return new Moons(value, noise, seed);
	}

	/** The same with another noise: standard deviation of what is added to each coordinate. */
	public Moons noise(double value) {
		return new Moons(samples, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Moons seed(long value) {
		return new Moons(samples, noise, value);
	}

	@Override
	public Samples load() {
		PlanePoints points = new PlanePoints(samples, noise, seed);
		for (int i = 0; i < samples; i++) {
			double angle = Math.PI * points.along(i, 2);
			boolean upper = i % 2 == 0;
			points.add(upper ? Math.cos(angle) : 1 - Math.cos(angle), upper ? Math.sin(angle) : 0.5 - Math.sin(angle),
					i % 2);
		}
		return points.samples(2);
	}
}
