package org.layerwright.dl4j.layer;

/**
 * {@code x Φ(x)} and its derivative {@code Φ(x) + x φ(x)} for single precision: Φ by formula 7.1.26 of Abramowitz and
 * Stegun (1964), whose error is below 1.5e-7, with the one exponential that φ needs anyway. That one is
 * {@code 1 / (e^(u / 16))^16} by Taylor's series, so that the loop becomes vector instructions.
 */
final class Gelu {
	private static final float DENSITY_AT_0 = (float) (1 / Math.sqrt(2 * Math.PI));
	/** Their p, over √2. */
	private static final float SCALE = (float) (0.3275911 / Math.sqrt(2));
	/** exp(-u) is 0 to the precision of the results. */
	private static final float MOST = 20;
	private static final float STEEP = 1e30f;

	private Gelu() {}

	/** Replaces the values by the function's and sets the slopes. */
	static void apply(FloatValues values, FloatValues slopes) {
		float[] x = values.x;
		float[] slope = slopes.x;
		for (int i = 0; i < x.length; i++) {
			float value = x[i];
			float u = Math.min(value * value * 0.5f, MOST) / 16;
			float e = 1 + u * (1 + u * (1 / 2f + u * (1 / 6f + u * (1 / 24f + u * (1 / 120f + u / 720)))));
			float e2 = e * e;
			float e4 = e2 * e2;
			float e8 = e4 * e4;
			float bell = 1 / (e8 * e8);
			float t = 1 / (1 + SCALE * Math.abs(value));
			float tail = 0.5f * bell * t * (0.254829592f
					+ t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
			float sign = Math.max(-1, Math.min(1, value * STEEP));
			float below = 0.5f + sign * (0.5f - tail);
			x[i] = value * below;
			slope[i] = below + value * DENSITY_AT_0 * bell;
		}
	}
}
