package org.layerwright.dl4j.experts.internal;

import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;

/**
 * Which experts the rows of a batch use. Uses are numbered expert by expert, so that those of an expert lie together.
 */
final class Choice {
	private final int experts;
	private final int used;
	private final double[][] probabilities;
	/** The first use of each expert; behind the last one, how many uses there are. */
	private final int[] starts;
	private final int[] rows;

	/**
	 * Chooses the {@code used} most probable ones for each row; among equals the first.
	 *
	 * @param logits [rows, experts]
	 * @param there whether a row is no padding; null if all are
	 */
	Choice(Matrix logits, int used, boolean[] there) {
		this.experts = logits.columns();
		this.used = used;
		probabilities = new double[logits.rows()][];
		boolean[][] chosen = new boolean[logits.rows()][experts];
		starts = new int[experts + 1];
		int counted = 0;
		Stretch values = logits.values(1);
		for (int row = 0; row < logits.rows(); row++) {
			probabilities[row] = new double[experts];
			if (there == null || there[row]) {
				counted++;
				logits.read(row, values);
				values.softmax(experts);
				for (int e = 0; e < experts; e++) {
					probabilities[row][e] = values.get(e);
				}
				choose(probabilities[row], chosen[row]);
			}
		}
		rows = new int[counted * used];
		order(chosen);
	}

	private void choose(double[] probability, boolean[] chosen) {
		for (int n = 0; n < used; n++) {
			int best = -1;
			for (int e = 0; e < experts; e++) {
				if (!chosen[e] && (best < 0 || probability[e] > probability[best])) {
					best = e;
				}
			}
			chosen[best] = true;
		}
	}

	private void order(boolean[][] chosen) {
		int use = 0;
		for (int e = 0; e < experts; e++) {
			starts[e] = use;
			for (int row = 0; row < chosen.length; row++) {
				if (chosen[row][e]) {
					rows[use++] = row;
				}
			}
		}
		starts[experts] = use;
	}

	/** All uses of experts by rows. */
	int uses() {
		return rows.length;
	}

	/** The first use of an expert. */
	int start(int expert) {
		return starts[expert];
	}

	/** How many rows use an expert. */
	int count(int expert) {
		return starts[expert + 1] - starts[expert];
	}

	/** The row that a use is of. */
	int row(int use) {
		return rows[use];
	}

	/** The probability of each expert for a row; all 0 for padding. */
	double[] probabilities(int row) {
		return probabilities[row];
	}

	/**
	 * How evenly the whole batch uses the experts.
	 *
	 * @param share which part of the batch the rows are
	 */
	Balance balance(Share share) {
		double[] sums = new double[2 * experts];
		for (int e = 0; e < experts; e++) {
			sums[e] = count(e);
			for (double[] row : probabilities) {
				sums[experts + e] += row[e];
			}
		}
		share.sum(sums);
		return new Balance(used, sums);
	}
}
