package org.layerwright.dl4j.experts.internal;

/**
 * How evenly a whole batch uses the experts (Fedus, Zoph and Shazeer, 2022): {@code f_i} is expert i's share of the
 * uses, {@code P_i} the mean of its probability.
 */
final class Balance {
	private final double imbalance;
	private final double[] slopes;

	/**
	 * @param used experts that a row uses
	 * @param sums over all rows, the uses of each expert, then the probabilities of each
	 */
	Balance(int used, double... sums) {
		int experts = sums.length / 2;
		slopes = new double[experts];
		double uses = 0;
		for (int e = 0; e < experts; e++) {
			uses += sums[e];
		}
		double sum = 0;
		for (int e = 0; e < experts && uses > 0; e++) {
			slopes[e] = experts * sums[e] / uses / (uses / used);
			sum += slopes[e] * sums[experts + e];
		}
		imbalance = sum;
	}

	/** {@code n Σ f_i P_i}: 1 where all experts do the same, up to n where one does all. */
	double imbalance() {
		return imbalance;
	}

	/** How {@link #imbalance} changes with the probability of an expert for a row that is no padding. */
	double slope(int expert) {
		return slopes[expert];
	}
}
