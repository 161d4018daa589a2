package org.layerwright.dl4j.internal;

import java.util.Arrays;

/**
 * How many workers divide the batches of a training: a number that was asked for, or the one that measurements found
 * fastest. While it measures, the candidates take turns, one iteration each; that is early, for a first answer, and
 * twice more when the JVM has compiled what it runs. Which iterations those are does not depend on time.
 */
final class Tuning {
	/** Multiplications in a batch below which a second worker costs more than it does. */
	static final double WORTH = 4e6;

	private static final int[] BEGINNINGS = { 10, 100, 1_000 };
	private static final int ROUNDS = 8;
	/** One worker more must be worth it. */
	private static final double GAIN = 0.93;

	private final int[] candidates;
	private final double[][] times;
	private int chosen;

	private Tuning(int chosen, int... candidates) {
		this.chosen = chosen;
		this.candidates = candidates;
		this.times = new double[candidates.length][ROUNDS];
	}

	/** Always so many. */
	static Tuning fixed(int workers) {
		return new Tuning(workers, workers);
	}

	/**
	 * Finds out.
	 *
	 * @param most processor cores
	 * @param known what an earlier process found out, 0 for nothing
	 */
	static Tuning measuring(int most, int known) {
		int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(most - 1);
		int[] candidates = new int[doublings + 1];
		for (int i = 0; i <= doublings; i++) {
			candidates[i] = Math.min(most, 1 << i);
		}
		return new Tuning(known == 0 ? 1 : known, candidates);
	}

	/** The number for an iteration, counted from 0. */
	int workers(int iteration) {
		int turn = turn(iteration);
		return turn < 0 ? chosen : candidates[turn % candidates.length];
	}

	/** What it has come to so far. */
	int chosen() {
		return chosen;
	}

	/** Takes a measurement of an iteration, as time a sample. */
	void took(int iteration, double time) {
		int turn = turn(iteration);
		if (turn >= 0) {
			times[turn % candidates.length][turn / candidates.length] = time;
			if (turn == ROUNDS * candidates.length - 1) {
				choose();
			}
		}
	}

	/** Which measurement an iteration is, −1 for none. */
	private int turn(int iteration) {
		for (int beginning : BEGINNINGS) {
			int turn = iteration - beginning;
			if (candidates.length > 1 && turn >= 0 && turn < ROUNDS * candidates.length) {
				return turn;
			}
		}
		return -1;
	}

	private void choose() {
		int best = 0;
		for (int c = 1; c < candidates.length; c++) {
			best = usual(times[c]) < GAIN * usual(times[best]) ? c : best;
		}
		chosen = candidates[best];
		for (double[] of : times) {
			Arrays.fill(of, 0);
		}
	}

	/** The time that three quarters of the measurements exceed: what disturbs them only makes them longer. */
	private static double usual(double... measured) {
		double[] sorted = Arrays.stream(measured).filter(time -> time > 0).sorted().toArray();
		return sorted.length == 0 ? Double.MAX_VALUE : sorted[sorted.length / 4];
	}
}
