package org.layerwright.dl4j.data.internal;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

import org.layerwright.dl4j.data.Samples;

/** Samples of a function of one variable with Gaussian noise. */
public final class Curve {
	private Curve() {}

	/** Draws x uniformly from {@code [from, to)} and gives y = f(x) + noise. */
	public static Samples of(DoubleUnaryOperator f, double from, double to, int samples, double noise, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		float[] x = new float[PlanePoints.positive("samples", samples)];
		float[] y = new float[samples];
		for (int i = 0; i < samples; i++) {
			double at = from + (to - from) * random.nextDouble();
			x[i] = (float) at;
			y[i] = (float) (f.applyAsDouble(at) + noise * random.nextGaussian());
		}
		return Samples.measured(new int[] { 1 }, x, y, 1);
	}
}
