package org.layerwright.dl4j.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.GradientListener;
import org.layerwright.dl4j.fast.workers.PartWatch;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Metrics of the training part, taken while learning, of some batches: every fourth one of a short epoch (the first one
 * if there are fewer), evenly spaced ones of a long epoch, at least twenty and 2,000 samples. The network still changes
 * meanwhile, and dropout is on, so they differ a little from a measurement at the end. Each costs a small network half
 * an iteration, hence not all of them.
 */
final class TrainingMetrics extends BaseTrainingListener implements GradientListener, PartWatch {
	private static final int BATCHES = 20;
	private static final int SAMPLES = 2_000;
	private static final int LEAST_STRIDE = 4;

	private final Output output;
	private final Tally tally;
	private final int stride;
	/** What the network says about each part of the batch, by its first sample. */
	private final Map<Integer, INDArray> said = new ConcurrentSkipListMap<>();
	private int[] due;
	private int step;

	TrainingMetrics(ComputationGraph graph, Prepared prepared, int batchSize) {
		this.output = Output.of(graph);
		this.tally = Tally.of(prepared.samples(), prepared.preprocessing());
		int batches = prepared.parts().training().length / batchSize;
		int enough = Math.max(BATCHES, SAMPLES / batchSize);
		this.stride = Math.max(1, Math.max(batches / enough, Math.min(batches, LEAST_STRIDE)));
	}

	/** Says which samples the next iteration learns from. */
	void next(int batchOfEpoch, int[] rows) {
		due = output.speaks() && batchOfEpoch % stride == 0 ? rows : null;
		step = 0;
	}

	@Override
	public void backward(int first, ComputationGraph part) {
		if (due != null) {
			said.put(first, Output.of(part).current());
		}
	}

	@Override
	public void onBackwardPass(Model model) {
		if (due != null) {
			INDArray[] parts = said.values().toArray(INDArray[]::new);
			said.clear();
			INDArray outputs = parts.length == 1 ? parts[0] : Nd4j.concat(0, parts);
			tally.count(due, step, outputs);
			step += outputs.size(0) / due.length; // truncated back-propagation comes here several times
		}
	}

	@Override
	public boolean readsGradients(ComputationGraph graph) {
		return false;
	}

	/** The metrics of the epoch so far. */
	Map<String, Double> metrics(Position position) {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("loss", position.lossSum / position.lossCount);
		tally.metrics(metrics);
		return metrics;
	}

	/** Begins a new epoch. */
	void reset() {
		tally.sums = new double[tally.sums.length];
	}

	/** The sums of the epoch so far. */
	double[] sums() {
		return tally.sums.clone();
	}

	/** Continues with sums from an earlier process. */
	void restore(double[] sums) {
		if (sums.length == tally.sums.length) {
			tally.sums = sums.clone();
		}
	}
}
