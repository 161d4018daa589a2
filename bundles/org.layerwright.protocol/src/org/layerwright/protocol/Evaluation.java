package org.layerwright.protocol;

import java.util.List;
import java.util.Map;

/**
 * The network was measured on one part of the data. Never dropped.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch epoch after which it was measured, from 1
 * @param iteration iteration after which it was measured, from 1
 * @param split {@link #TRAINING}, {@link #VALIDATION} or {@link #TEST}
 * @param metrics by name: {@code loss} and {@code accuracy} (0 to 1), or {@code loss}, {@code rmse}, {@code mae} (both
 * in the target's own unit) and {@code r2}; of language models also {@code perplexity}, and of what turns one sequence
 * into another {@code exactMatch} and {@code bleu} (both 0 to 1)
 * @param confusion one row a true class, one column a predicted class; empty for regression and for the training part
 */
public record Evaluation(long seq, long t,
		int epoch, int iteration, String split, Map<String, Double> metrics,
		List<List<Integer>> confusion) implements Event {
	/** The part that is learned from; its metrics are a running average over the epoch, taken while learning. */
	public static final String TRAINING = "training";
	/** The part that is measured after epochs. */
	public static final String VALIDATION = "validation";
	/** The part that is measured once, at the end. */
	public static final String TEST = "test";

	/** Whether a metric is a share of samples, from 0 to 1, that people read in percent. */
	public static boolean isShare(String metric) {
		return metric.equals("accuracy") || metric.equals("exactMatch");
	}
}
