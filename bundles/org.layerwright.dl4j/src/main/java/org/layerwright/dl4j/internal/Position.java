package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.stopping.EpochResult;

/**
 * How far a run has come: all that is needed, beside the graph itself, to go on as if it had never been interrupted.
 */
public final class Position {
	/** Epoch that is being trained, from 1; one more than the last when all is done. */
	int epoch = 1;
	/** Batches of this epoch that are done. */
	int batch;
	/** Batches that an epoch has. */
	int batches;
	/** Iterations that are done. */
	int iteration;
	/** Workers that divide batches, as far as that has been found out; 0 if it has not. */
	int workers;
	/** Roughly how many multiplications a forward pass of the first batch took; 0 before it. */
	double effort;
	/** Number of the last event that belongs to this position. */
	long seq;
	/** Milliseconds the run has taken. */
	long time;
	/** Whether a rule has ended the run, so that nothing is left to train. */
	boolean over;
	/** Sums for the running metrics of the training part in this epoch. */
	double[] sums = new double[0];
	/** Sum of the losses of this epoch, weighted by the number of targets in the batches. */
	double lossSum;
	/** Targets that {@link #lossSum} covers: samples, or real time steps. */
	long lossCount;
	/** Every epoch that was measured. */
	List<Measured> history = new ArrayList<>();

	/** An {@link EpochResult} in the form that every Gson can read. */
	static final class Measured {
		private final int epoch;
		private final double seconds;
		private final Map<String, Double> metrics;

		Measured(int epoch, double seconds, Map<String, Double> metrics) {
			this.epoch = epoch;
			this.seconds = seconds;
			this.metrics = metrics;
		}

		private EpochResult result() {
			return new EpochResult(epoch, seconds, metrics);
		}
	}

	/** Every epoch that was measured, for rules to look at. */
	List<EpochResult> history() {
		return history.stream().map(Measured::result).toList();
	}

	/** The last epoch that has begun, from 1. */
	int begun() {
		return Math.max(1, batch == 0 ? epoch - 1 : epoch);
	}

	/** Goes to the beginning of the next epoch. */
	void nextEpoch() {
		epoch++;
		batch = 0;
		lossSum = 0;
		lossCount = 0;
	}

	/** Counts a batch that has been learned from. */
	void learned(int targets, double loss) {
		batch++;
		iteration++;
		lossSum += loss * targets;
		lossCount += targets;
	}
}
