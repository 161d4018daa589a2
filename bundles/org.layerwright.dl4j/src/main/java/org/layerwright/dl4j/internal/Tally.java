package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Samples;

/** Counts how good predictions are. Its sums can be taken out and put back, so that counting can be continued. */
abstract class Tally {
	/** What has been counted so far. */
	double[] sums;

	/** The tally that suits the samples. */
	static Tally of(Samples samples, Preprocessing preprocessing) {
		return samples.classes().isEmpty()
				? new RegressionTally(samples, preprocessing.targets)
				: new ClassificationTally(samples);
	}

	/**
	 * Counts a batch.
	 *
	 * @param rows the samples
	 * @param outputs what the network said, one row a sample
	 */
	abstract void count(int[] rows, float[] outputs);

	/** Puts metrics in, apart from the loss; nothing if nothing was counted. */
	abstract void metrics(Map<String, Double> into);

	/** One row a true class, one column a predicted class; empty for regression. */
	List<List<Integer>> confusion() {
		return List.of();
	}
}
