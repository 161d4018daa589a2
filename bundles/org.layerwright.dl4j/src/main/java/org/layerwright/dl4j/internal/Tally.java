package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Targets;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Counts how good predictions are, at real time steps only. Its sums can be taken out and put back, so that counting
 * can be continued.
 */
abstract class Tally {
	/** What is true of the samples. */
	final Targets truth;
	/** What has been counted so far. */
	double[] sums;

	Tally(Targets truth, int sums) {
		this.truth = truth;
		this.sums = new double[sums];
	}

	/** The tally that suits the samples. */
	static Tally of(Samples samples, Preprocessing preprocessing) {
		return samples.classes().isEmpty()
				? new RegressionTally(samples.truth(), preprocessing.targets)
				: new ClassificationTally(samples.truth());
	}

	/**
	 * Counts a batch.
	 *
	 * @param rows the samples
	 * @param firstStep the time step that the outputs of each sample begin with
	 * @param outputs what the network said: one row a sample, or one row a time step of each sample
	 */
	final void count(int[] rows, int firstStep, INDArray outputs) {
		int steps = (int) outputs.size(0) / rows.length;
		begin(outputs);
		for (int i = 0; i < rows.length; i++) {
			int real = Math.min(steps, truth.length(rows[i]) - firstStep);
			for (int t = 0; t < real; t++) {
				count(i * steps + t, rows[i], firstStep + t);
			}
		}
	}

	/** Takes the outputs of a batch. */
	abstract void begin(INDArray outputs);

	/** Counts one row of them, which speaks of a step of a sample. */
	abstract void count(int output, int sample, int step);

	/** Puts metrics in, apart from the loss; nothing if nothing was counted. */
	abstract void metrics(Map<String, Double> into);

	/** One row a true class, one column a predicted class; empty for regression. */
	List<List<Integer>> confusion() {
		return List.of();
	}
}
