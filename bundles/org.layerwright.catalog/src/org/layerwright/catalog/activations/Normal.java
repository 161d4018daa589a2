package org.layerwright.catalog.activations;

/** The standard normal distribution. */
final class Normal {

	/** Beyond this Φ is 0 or 1 in double precision. */
	private static final double FAR = 9;
	private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

	private Normal() {}

	/**
	 * Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …), exact to about 1e-15 (Marsaglia, Evaluating the Normal
	 * Distribution, 2004).
	 */
	static double distribution(double x) {
		if (Math.abs(x) > FAR) {
			return x > 0 ? 1 : 0;
		}
		double term = x;
		double sum = x;
		double before = 0;
		for (int odd = 3; sum != before; odd += 2) {
			before = sum;
			term *= x * x / odd;
			sum += term;
		}
		return 0.5 + sum * Math.exp(-x * x / 2) / ROOT_OF_TWO_PI;
	}
}
