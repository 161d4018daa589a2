package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Dropout (Srivastava et al., 2014) of numbered values: each is kept with probability 1 − rate and then divided by it.
 * Which ones follows from a seed and their numbers (SplitMix64, Steele, Lea and Flood, 2014), so nothing is stored for
 * the backward pass. Seeds come from ND4J's generator.
 */
public final class Drop {
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;
	private static final int UNUSED_BITS = 11;
	/** Drops nothing. */
	public static final Drop NOTHING = new Drop(0, 0);

	private final long seed;
	private final double kept;
	private final long limit;

	private Drop(double rate, long seed) {
		this.seed = seed;
		this.kept = 1 / (1 - rate);
		this.limit = (long) (rate * (1L << (Long.SIZE - UNUSED_BITS)));
	}

	/** What a forward pass drops: nothing unless it is training and {@code rate} is above 0. */
	public static Drop of(double rate, boolean training) {
		return training && rate > 0 ? new Drop(rate, seed()) : NOTHING;
	}

	/** From an operation: what the generator gives one by one does not begin anew where it is seeded. */
	private static long seed() {
		return (long) (Nd4j.rand(DataType.DOUBLE, 1).getDouble(0) * (1L << (Long.SIZE - UNUSED_BITS)));
	}

	/** Whether values are dropped at all. */
	public boolean isActive() {
		return limit > 0;
	}

	/** Multiplies {@code count} values, of which the first has the number {@code first}, by 0 or 1 / (1 − rate). */
	public void apply(double[] values, int at, int count, long first) {
		for (int i = 0; i < count; i++) {
			values[at + i] *= factor(first + i);
		}
	}

	/** Applies it to a matrix whose values are numbered row by row; it must lie row by row. */
	public void apply(Matrix matrix) {
		double[] row = new double[matrix.columns()];
		for (int r = 0; isActive() && r < matrix.rows(); r++) {
			matrix.get(r, row);
			apply(row, 0, row.length, (long) r * row.length);
			matrix.put(r, row);
		}
	}

	private double factor(long number) {
		long z = seed + GOLDEN * (number + 1);
		z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return ((z ^ (z >>> 31)) >>> UNUSED_BITS) < limit ? 0 : kept;
	}
}
