package org.layerwright.dl4j.layer;

/**
 * {@code x Φ(x)} and its derivative {@code Φ(x) + x φ(x)} for single precision: Φ by formula 7.1.26 of Abramowitz and
 * Stegun (1964), whose error is below 1.5e-7, with the one exponential that φ needs anyway. That one is
 * {@code 1 / (e^(u / 16))^16} by Taylor's series. Loops become vector instructions unless they are long, hence three.
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
	static void apply(FloatStretch values, FloatStretch slopes) {
		float[] below = new float[values.length()];
		bell(values.x, slopes.x);
		distribution(values.x, slopes.x, below);
		finish(values.x, slopes.x, below);
	}

	/** {@code exp(-x² / 2)}. */
	private static void bell(float[] x, float[] bell) {
		for (int i = 0; i < x.length; i++) {
			float u = Math.min(x[i] * x[i] * 0.5f, MOST) / 16;
			float e = 1 + u * (1 + u * (1 / 2f + u * (1 / 6f + u * (1 / 24f + u * (1 / 120f + u / 720)))));
			float e2 = e * e;
			float e4 = e2 * e2;
			float e8 = e4 * e4;
			bell[i] = 1 / (e8 * e8);
		}
	}

	/** Φ. */
	private static void distribution(float[] x, float[] bell, float[] below) {
		for (int i = 0; i < x.length; i++) {
			float t = 1 / (1 + SCALE * Math.abs(x[i]));
			float tail = 0.5f * bell[i] * t * (0.254829592f
					+ t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
			float sign = Math.max(-1, Math.min(1, x[i] * STEEP));
			below[i] = 0.5f + sign * (0.5f - tail);
		}
	}

	private static void finish(float[] x, float[] bell, float[] below) {
		for (int i = 0; i < x.length; i++) {
			bell[i] = below[i] + x[i] * DENSITY_AT_0 * bell[i];
			x[i] *= below[i];
		}
	}
}
