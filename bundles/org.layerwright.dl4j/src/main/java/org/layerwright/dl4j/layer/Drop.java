package org.layerwright.dl4j.layer;

import java.util.Arrays;

/**
 * Dropout (Srivastava et al., 2014) of numbered values of numbered samples: each is kept with probability 1 − rate and
 * then divided by it. Which ones follows from {@link Chance}, so nothing is stored for the backward pass.
 */
public final class Drop extends Disturbance {
	/** Drops nothing. */
	public static final Drop NOTHING = new Drop(0, null);

	private final double kept;
	private final int limit;
	private final Chance chance;

	Drop(double rate, Chance chance) {
		this.kept = 1 / (1 - rate);
		this.limit = (int) (rate * (1 << Chance.BITS));
		this.chance = chance;
	}

	/**
	 * What a forward pass of training drops: nothing unless {@code rate} is above 0.
	 *
	 * @param rate probability with which a value is dropped, from 0 and below 1
	 */
	public static Drop of(double rate, Chance chance) {
		return rate > 0 ? new Drop(rate, chance) : NOTHING;
	}

	/** Whether values are dropped at all. */
	public boolean isActive() {
		return limit > 0;
	}

	@Override
	public void apply(double[] values, int at, int count, int sample, int first) {
		long key = chance.key(sample);
		int low = (int) key;
		int high = (int) (key >>> Integer.SIZE);
		int shift = first - at;
		for (int i = at; i < at + count; i++) {
			int dropped = (Chance.number(low, high, i + shift) - limit) >> (Integer.SIZE - 1); // −1 or 0
			values[i] *= kept * (1 + dropped);
		}
	}

	@Override
	void across(double[] values, int count, int number) {
		chance.prepare(count);
		int[] low = chance.low();
		int[] high = chance.high();
		for (int i = 0; i < count; i++) {
			int dropped = (Chance.number(low[i], high[i], number) - limit) >> (Integer.SIZE - 1);
			values[i] *= kept * (1 + dropped);
		}
	}

	@Override
	public void back(double[] errors, int at, int count, int sample, int first) {
		apply(errors, at, count, sample, first);
	}

	@Override
	void backAcross(double[] errors, int count, int number) {
		across(errors, count, number);
	}

	/**
	 * Sets what values of one sample are multiplied by: 0 or 1 / (1 − rate).
	 *
	 * @param sample their sample, from 0 in this part of the batch
	 * @param first number that the first one of them has in the sample
	 */
	public void factors(Stretch factors, int sample, int first) {
		double[] each = new double[factors.length()];
		Arrays.fill(each, 1);
		apply(each, 0, each.length, sample, first);
		for (int i = 0; i < each.length; i++) {
			factors.set(i, each[i]);
		}
	}

	/** Applies it to a matrix of as many rows a sample, whose values are numbered row by row; it must lie so, too. */
	public void apply(Matrix matrix, int rowsOfSample) {
		Stretch row = matrix.values(1);
		Stretch factors = matrix.values(1);
		for (int r = 0; isActive() && r < matrix.rows(); r++) {
			matrix.read(r, row);
			factors(factors, r / rowsOfSample, r % rowsOfSample * row.length());
			row.product(row, factors);
			matrix.write(r, row);
		}
	}
}
