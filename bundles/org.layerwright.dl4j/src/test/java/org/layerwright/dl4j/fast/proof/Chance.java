package org.layerwright.dl4j.fast.proof;

import java.util.Random;

/** Decisions that follow from a seed. */
final class Chance {
	private final Random random;

	Chance(long seed) {
		random = new Random(seed);
	}

	/** A whole number between two, both included. */
	int between(int least, int most) {
		return least + random.nextInt(most - least + 1);
	}

	/** Whether this is one case of so many. */
	boolean onceIn(int cases) {
		return random.nextInt(cases) == 0;
	}

	/** One of several. */
	@SafeVarargs
	final <T> T of(T... choices) {
		return choices[random.nextInt(choices.length)];
	}

	/** A number of the standard normal distribution. */
	double normal() {
		return random.nextGaussian();
	}
}
