package org.layerwright.dl4j.data;

import org.layerwright.dl4j.data.internal.Curve;

/**
 * A sine, y = amplitude sin(frequency x), for x from -π to π.
 *
 * @param samples number of points
 * @param amplitude greatest y
 * @param frequency full waves between -π and π
 * @param noise standard deviation of what is added to y
 * @param seed seed of the random numbers
 */
public record Sine(int samples, double amplitude, double frequency, double noise, long seed) implements DataSource {

	/** samples 400, amplitude 1, frequency 1, noise 0.05, seed 1. */
	public Sine() {
		this(400, 1, 1, 0.05, 1);
	}

	/** The same with another samples: number of points. */
	public Sine samples(int value) {
		return new Sine(value, amplitude, frequency, noise, seed);
	}

	/** The same with another amplitude: greatest y. */
	public Sine amplitude(double value) {
		return new Sine(samples, value, frequency, noise, seed);
	}

	/** The same with another frequency: full waves between -π and π. */
	public Sine frequency(double value) {
		return new Sine(samples, amplitude, value, noise, seed);
	}

	/** The same with another noise: standard deviation of what is added to y. */
	public Sine noise(double value) {
		return new Sine(samples, amplitude, frequency, value, seed);
	}

	/** The same with another seed: seed of the random numbers. */
	public Sine seed(long value) {
		return new Sine(samples, amplitude, frequency, noise, value);
	}

	@Override
	public Samples load() {
		return Curve.of(x -> amplitude * Math.sin(frequency * x), -Math.PI, Math.PI, samples, noise, seed);
	}
}
