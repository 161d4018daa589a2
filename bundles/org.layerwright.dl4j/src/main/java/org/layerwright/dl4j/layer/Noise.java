package org.layerwright.dl4j.layer;

/** Adds normally distributed noise of mean 0 (Bishop, 1995); the numbers by Box and Muller (1958). */
final class Noise extends Disturbance {
	private static final double STEP = 1.0 / (1 << Chance.BITS);

	private final double deviation;
	private final Chance chance;

	/** @param deviation standard deviation of the noise */
	Noise(double deviation, Chance chance) {
		this.deviation = deviation;
		this.chance = chance;
	}

	@Override
	public void apply(double[] values, int at, int count, int sample, int first) {
		long key = chance.key(sample);
		for (int i = 0; i < count; i++) {
			values[at + i] += deviation * normal((int) key, (int) (key >>> Integer.SIZE), first + i);
		}
	}

	@Override
	void across(double[] values, int count, int number) {
		chance.prepare(count);
		for (int i = 0; i < count; i++) {
			values[i] += deviation * normal(chance.low()[i], chance.high()[i], number);
		}
	}

	/** From two uniform numbers, of which the first is above 0. */
	private static double normal(int low, int high, int number) {
		double radius = (Chance.number(low, high, 2 * number) + 1) * STEP;
		double angle = 2 * Math.PI * STEP * Chance.number(low, high, 2 * number + 1);
		return Math.sqrt(-2 * Math.log(radius)) * Math.cos(angle);
	}

	@Override
	public void back(double[] errors, int at, int count, int sample, int first) {
		// the slope is 1
	}

	@Override
	void backAcross(double[] errors, int count, int number) {
		// the slope is 1
	}
}
