package org.layerwright.views.internal.curves;

/**
 * Where a run is, at one moment.
 *
 * @param phase how far
 * @param step what is being prepared; empty later
 * @param epoch current epoch from 1, 0 before
 * @param epochs epochs asked for, 0 if not known yet
 * @param iteration current iteration from 1, 0 before
 * @param iterationsPerEpoch batches an epoch, 0 if not known yet
 * @param loss loss of the last batch, or NaN
 * @param learningRate last learning rate, or NaN
 * @param samplesPerSecond speed, 0 if not known yet
 * @param elapsed milliseconds trained
 * @param parameters size of the network, 0 if not known yet
 * @param reason reason of {@code run.finished}, else empty
 * @param cause why it failed, one line, else empty
 * @param remedy what helps, one line, else empty
 */
public record Facts(Phase phase, String step, int epoch, int epochs, int iteration, int iterationsPerEpoch,
		double loss, double learningRate, double samplesPerSecond, long elapsed, long parameters, String reason,
		String cause, String remedy) {

	/** Iterations of the whole run, 0 if not known yet. */
	public long iterations() {
		return (long) epochs * iterationsPerEpoch;
	}

	/** Share that is done, 0 to 1. */
	public double share() {
		return iterations() == 0 ? 0 : Math.min(1, (double) iteration / iterations());
	}

	/** Milliseconds that it will take from here at the speed so far, -1 if that cannot be said. */
	public long remaining() {
		return share() == 0 ? -1 : Math.round(elapsed * (1 - share()) / share());
	}
}
