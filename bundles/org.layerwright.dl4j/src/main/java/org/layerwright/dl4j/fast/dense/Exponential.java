package org.layerwright.dl4j.fast.dense;

/**
 * e^x and what follows from it, for single precision. {@link Math#exp} takes several times as long.
 */
final class Exponential {
	private static final float LEAST = -87;
	private static final float GREATEST = 88;
	private static final float PER_LN_2 = 1.44269504f;
	/** ln 2 in two parts, the first with few digits, so that its multiples are exact. */
	private static final float LN_2_HIGH = 0.693359375f;
	private static final float LN_2_LOW = -2.12194440e-4f;
	private static final int BIAS = 127;
	private static final int MANTISSA = 23;

	private Exponential() {}

	/** e^x by powers of 2 and a polynomial (Cephes, expf), relative error below 2e-7; x is cut off at -87 and 88. */
	static float of(float x) {
		float z = Math.max(LEAST, Math.min(GREATEST, x));
		int power = (int) (z * PER_LN_2 + (BIAS + 0.5f)) - BIAS;
		float r = z - power * LN_2_HIGH - power * LN_2_LOW;
		float tail = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r
				+ 1.6666665459e-1f) * r + 5.0000001201e-1f;
		return (tail * r * r + r + 1) * Float.intBitsToFloat(power + BIAS << MANTISSA);
	}

	/** tanh is 1 to the precision of floats. */
	private static final float BEYOND = 7.9f;

	/** A quotient of polynomials of degree 9 and 8, fitted for the least relative error up to ±7.9: at most 3.5e-7. */
	static float tanh(float x) {
		float z = Math.max(-BEYOND, Math.min(BEYOND, x));
		float s = z * z;
		float above = (((1.5428123e-8f * s + 2.2023354e-5f) * s + 0.003578999f) * s + 0.13450627f) * s + 1;
		float below = (((8.598842e-7f * s + 3.4236617e-4f) * s + 0.026192265f) * s + 0.46783954f) * s + 1;
		return z * above / below;
	}

	/** 1 / (1 + e^-x). */
	static float sigmoid(float x) {
		return tanh(x * 0.5f) * 0.5f + 0.5f;
	}
}
