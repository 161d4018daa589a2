package org.layerwright.dl4j.fast.workers;

import java.util.Arrays;

/**
 * Where threads that share a batch wait for one another. Waits are short, so each looks for a moment before it goes to
 * sleep. Once one has failed, nobody waits any more.
 */
final class Meeting {
	/** About a millisecond: to be woken up takes a good part of that, several times a batch. */
	static final int LOOKS = 40_000;

	private int parties = 1;
	private int arrived;
	private volatile int met;
	private volatile Throwable failure;
	/** What each party brings to a sum; twice, as a quick one may bring the next while a slow one still reads. */
	private double[][][] brought = new double[2][1][];

	/** Begins anew with so many threads; nobody may be waiting. */
	synchronized void begin(int count) {
		parties = count;
		arrived = 0;
		failure = null;
		brought = new double[2][count][];
	}

	/**
	 * Waits until all have come here.
	 *
	 * @throws IllegalStateException if one has failed
	 */
	void await() {
		int before;
		synchronized (this) {
			requireAll();
			before = met;
			if (++arrived == parties) {
				arrived = 0;
				met++;
				notifyAll();
				return;
			}
		}
		for (int i = 0; i < LOOKS && met == before; i++) {
			Thread.onSpinWait();
		}
		sleep(before);
	}

	private synchronized void sleep(int before) {
		boolean interrupted = false;
		while (met == before && failure == null) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true; // the others rely on this one
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		if (met == before) {
			requireAll();
		}
	}

	private void requireAll() {
		if (failure != null) {
			throw new IllegalStateException("another part of the batch has failed", failure);
		}
	}

	/** Says that one cannot go on. The first reason counts. */
	synchronized void fail(Throwable reason) {
		if (failure == null) {
			failure = reason;
			notifyAll();
		}
	}

	/** Why somebody could not go on; null if all could. */
	Throwable failure() {
		return failure;
	}

	/** Replaces what a party brings by the sum over all, added in their order. */
	void sum(int party, double... values) {
		if (parties == 1) {
			return;
		}
		double[][] all = brought[met & 1];
		all[party] = values.clone();
		await();
		Arrays.fill(values, 0);
		for (double[] one : all) {
			for (int i = 0; i < values.length; i++) {
				values[i] += one[i];
			}
		}
	}
}
