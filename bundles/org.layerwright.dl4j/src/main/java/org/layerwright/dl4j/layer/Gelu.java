package org.layerwright.dl4j.layer;

/**
 * {@code x Φ(x)} and its derivative {@code Φ(x) + x φ(x)} for single precision: Φ by formula 7.1.26 of Abramowitz and
 * Stegun (1964), whose error is below 1.5e-7, with the one exponential that φ needs anyway.
 */
final class Gelu {
	private static final double DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);
	/** Their p, over √2. */
	private static final double SCALE = 0.3275911 / Math.sqrt(2);

	private Gelu() {}

	/** Replaces the values by the function's and sets the slopes; both lie row by row. */
	static void apply(Matrix values, Matrix slopes) {
		double[] x = new double[values.columns()];
		double[] slope = new double[values.columns()];
		for (int r = 0; r < values.rows(); r++) {
			values.get(r, x);
			apply(x, slope);
			values.put(r, x);
			slopes.put(r, slope);
		}
	}

	private static void apply(double[] x, double[] slope) {
		for (int i = 0; i < x.length; i++) {
			double value = x[i];
			double bell = Math.exp(-0.5 * value * value);
			double t = 1 / (1 + SCALE * Math.abs(value));
			double tail = 0.5 * bell * t * (0.254829592
					+ t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
			double below = value > 0 ? 1 - tail : tail;
			x[i] = value * below;
			slope[i] = below + value * DENSITY_AT_0 * bell;
		}
	}
}
