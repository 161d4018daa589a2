package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.Curve;

/**
 * A straight line, y = slope x + intercept, for x from -1 to 1.
 *
 * @param samples number of points
 * @param slope change of y for a change of x by 1
 * @param intercept y at x = 0
 * @param noise standard deviation of what is added to y
 * @param seed seed of the random numbers
 */
public record Line(int samples, double slope, double intercept, double noise, long seed) implements DataSource {

	/** samples 200, slope 2, intercept 1, noise 0.1, seed 1. */
	public Line() {
		this(200, 2, 1, 0.1, 1);
	}

	/** The same with another samples: number of points. */
	public Line samples(int value) {
		return new Line(value, slope, intercept, noise, seed);
	}

	/** The same with another slope: change of y for a change of x by 1. */
	public Line slope(double value) {
		return new Line(samples, value, intercept, noise, seed);
	}

	/** The same with another intercept: y at x = 0. */
	public Line intercept(double value) {
		return new Line(samples, slope, value, noise, seed);
	}

	/** The same with another noise: standard deviation of what is added to y. */
	public Line noise(double value) {
		return new Line(samples, slope, intercept, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Line seed(long value) {
		return new Line(samples, slope, intercept, noise, value);
	}

	@Override
	public Samples load() {
		return Curve.of(x -> slope * x + intercept, -1, 1, samples, noise, seed);
	}
}
