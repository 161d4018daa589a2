package org.layerwright.dl4j.augment.internal;

import java.util.SplittableRandom;

/** Random numbers of the symmetric beta distribution. */
public final class Beta {
	private Beta() {}

	/**
	 * A number from 0 to 1, distributed as Beta(α, α): the share of one of two gamma-distributed numbers in their sum.
	 */
	public static double draw(double alpha, SplittableRandom random) {
		double first = gamma(alpha, random);
		double second = gamma(alpha, random);
		return first + second == 0 ? random.nextInt(2) : first / (first + second);
	}

	/**
	 * Marsaglia and Tsang, "A simple method for generating gamma variables", 2000; below 1 as they say in section 6.
	 */
	private static double gamma(double alpha, SplittableRandom random) {
		if (alpha < 1) {
			return gamma(alpha + 1, random) * Math.pow(random.nextDouble(), 1 / alpha);
		}
		double d = alpha - 1.0 / 3;
		double c = 1 / Math.sqrt(9 * d);
		while (true) {
			double x = random.nextGaussian();
			double v = Math.pow(1 + c * x, 3);
			double u = random.nextDouble();
			if (v > 0 && Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
				return d * v;
			}
		}
	}
}
