package org.layerwright.dl4j.internal;

/** Samples a second, smoothed over about the last second. */
final class Speed {
	private static final double WINDOW_NANOS = 1e9;

	private long last = System.nanoTime();
	private double rate;

	/** Counts a batch that has just been learned from, and gives the speed. */
	double learned(int samples) {
		long now = System.nanoTime();
		double nanos = Math.max(1, now - last);
		double share = rate == 0 ? 1 : 1 - Math.exp(-nanos / WINDOW_NANOS);
		rate += share * (samples * 1e9 / nanos - rate);
		last = now;
		return rate;
	}

	/** Forgets the time since the last batch, which was spent on something else. */
	void skip() {
		last = System.nanoTime();
	}
}
