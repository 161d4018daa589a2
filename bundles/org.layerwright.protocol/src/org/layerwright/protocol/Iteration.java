package org.layerwright.protocol;

/**
 * One batch has been learned from. Said of the iterations that {@link #isTold} names, and then never dropped.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch from 1
 * @param iteration from 1, counted over the whole run
 * @param loss loss of this batch before the update, regularisation included; NaN if it is not a number
 * @param learningRate learning rate of this update
 * @param samplesPerSecond training speed, smoothed
 */
public record Iteration(long seq, long t,
		int epoch, int iteration, double loss, double learningRate, double samplesPerSecond) implements Event {
	/** Iterations of which each one is told. */
	private static final int ALL = 10_000;
	private static final int FEWER = 10;

	/**
	 * Whether an iteration is said at all: each of the first 10,000, then every tenth up to 100,000, every hundredth up
	 * to a million, and so on. Tiny networks make 60,000 a second, which would fill the disk, and nobody could see
	 * them.
	 *
	 * @param iteration from 1
	 */
	public static boolean isTold(int iteration) {
		int stride = 1;
		for (int left = iteration - 1; left >= ALL; left /= FEWER) {
			stride *= FEWER;
		}
		return iteration % stride == 0;
	}
}
