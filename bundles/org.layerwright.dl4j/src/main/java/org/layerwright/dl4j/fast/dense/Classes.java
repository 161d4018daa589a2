package org.layerwright.dl4j.fast.dense;

import java.util.Arrays;

/** Losses of probabilities from a softmax, where the division by a probability cancels out. */
final class Classes {
	/** Next to the smallest normal float. */
	private static final float TINY = 1e-37f;

	private Classes() {}

	/** What they share. */
	private abstract static class Rows implements Objective {
		private final Softmax softmax = new Softmax();

		/** Loss of a row; its probabilities become the error. */
		abstract double row(float[] p, int at, int width, float[] labels, int from, int classes);

		@Override
		public double pass(float[] z, int count, int width, Truth truth, int firstRow) {
			softmax.apply(z, count, width);
			double sum = 0;
			for (int at = 0, row = firstRow; at < count; at += width, row++) {
				if (truth.counts(row)) {
					sum += row(z, at, width, truth.labels(), row * truth.width(), truth.width());
				} else {
					Arrays.fill(z, at, at + width, 0);
				}
			}
			return sum;
		}
	}

	/** −Σ y ln p, with p cut off. */
	static final class CrossEntropy extends Rows {
		private final double least;

		CrossEntropy(double least) {
			this.least = least;
		}

		@Override
		double row(float[] p, int at, int width, float[] labels, int from, int classes) {
			double sum = 0;
			for (int i = 0; i < width; i++) {
				float y = labels[from + i];
				if (y != 0) {
					sum -= y * Math.log(Math.max(least, Math.min(1 - least, p[at + i])));
				}
				p[at + i] -= y;
			}
			return sum;
		}
	}

	/** −ln p of the class. */
	static final class Sparse extends Rows {
		@Override
		double row(float[] p, int at, int width, float[] labels, int from, int classes) {
			int right = classes == 1 && width > 1 ? (int) labels[from] : greatest(labels, from, classes);
			double loss = -Math.log(Math.max(TINY, p[at + right]));
			p[at + right] -= 1;
			return loss;
		}

		private static int greatest(float[] labels, int from, int classes) {
			int best = 0;
			for (int i = 1; i < classes; i++) {
				best = labels[from + i] > labels[from + best] ? i : best;
			}
			return best;
		}
	}

	/** Σ y ln(y / p). */
	static final class Divergence extends Rows {
		@Override
		double row(float[] p, int at, int width, float[] labels, int from, int classes) {
			double sum = 0;
			float total = 0;
			for (int i = 0; i < width; i++) {
				float y = labels[from + i];
				total += y;
				sum += y * (Math.log(Math.max(TINY, y)) - Math.log(Math.max(TINY, p[at + i])));
			}
			for (int i = 0; i < width; i++) {
				p[at + i] = p[at + i] * total - labels[from + i];
			}
			return sum;
		}
	}
}
