package org.layerwright.dl4j.internal;

/** Samples a second: smoothed over about the last second, and on the whole; and how much of the time was waiting. */
final class Speed {
	private static final double WINDOW_NANOS = 1e9;

	private long last = System.nanoTime();
	private double rate;
	private long samples;
	private long nanos;
	private long waited;

	/** Counts a batch that has just been learned from, and gives the speed. */
	double learned(int size) {
		long now = System.nanoTime();
		long taken = Math.max(1, now - last);
		double share = rate == 0 ? 1 : 1 - Math.exp(-taken / WINDOW_NANOS);
		rate += share * (size * 1e9 / taken - rate);
		samples += size;
		nanos += taken;
		last = now;
		return rate;
	}

	/** Counts time since the last batch that went by until the samples of the next one were there. */
	void waited(long duration) {
		waited += duration;
	}

	/** Forgets the time since the last batch, which was spent on something else. */
	void skip() {
		last = System.nanoTime();
	}

	/** Samples a second of all that was learned from so far; 0 if nothing was. */
	double mean() {
		return nanos == 0 ? 0 : samples * 1e9 / nanos;
	}

	/** Seconds spent on training so far. */
	double seconds() {
		return nanos / 1e9;
	}

	/** Share of these, 0 to 1, in which training waited for samples. */
	double waitedShare() {
		return nanos == 0 ? 0 : Math.min(1, waited / (double) nanos);
	}
}
