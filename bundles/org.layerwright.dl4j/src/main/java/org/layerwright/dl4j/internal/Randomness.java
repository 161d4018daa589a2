package org.layerwright.dl4j.internal;

import java.util.SplittableRandom;

import org.layerwright.dl4j.data.Split;
import org.nd4j.linalg.factory.Nd4j;

/**
 * All randomness of a training follows from its seed and its position, not from what happened before. So a resumed
 * training needs no saved generator: order and dropout are what they would have been.
 */
record Randomness(long seed) {
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;

	/** The order in which an epoch goes through the samples. */
	int[] order(int[] samples, int epoch) {
		int[] order = samples.clone();
		Split.shuffle(order, new SplittableRandom(mix(seed + GOLDEN * epoch)));
		return order;
	}

	/** Sets DL4J's generator for an iteration. */
	void prepare(int iteration) {
		Nd4j.getRandom().setSeed(seed(iteration));
	}

	/** The seed of what is random in an iteration. */
	long seed(int iteration) {
		return mix(mix(seed) + GOLDEN * iteration);
	}

	/** A generator for what happens to the samples of an iteration. */
	SplittableRandom changes(int iteration) {
		return new SplittableRandom(mix(mix(seed ^ GOLDEN) + GOLDEN * iteration));
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
	private static long mix(long z) {
		long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
		return b ^ (b >>> 31);
	}
}
