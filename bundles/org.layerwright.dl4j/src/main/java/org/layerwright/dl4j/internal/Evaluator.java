package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.task.Task;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Measures a network on a part of the samples: with one forward pass, and as its task wants it. */
final class Evaluator {
	private static final int USUAL_BATCH = 128;
	private static final int SOME = 200;

	private final ComputationGraph graph;
	private final Prepared prepared;
	private final int batchSize;
	private final Output output;
	private final Task task;

	/**
	 * What was measured.
	 *
	 * @param metrics by name
	 * @param confusion see {@link org.layerwright.protocol.Evaluation}
	 */
	record Result(Map<String, Double> metrics, List<List<Integer>> confusion) {}

	Evaluator(ComputationGraph graph, Prepared prepared, int batchSize) {
		this.graph = graph;
		this.prepared = prepared;
		this.batchSize = prepared.samples().truth().everyStep() ? batchSize : Math.max(batchSize, USUAL_BATCH);
		this.output = Output.of(graph);
		this.task = prepared.preprocessing().task();
	}

	/**
	 * Measures the samples with these indices; there must be at least one.
	 *
	 * @param whole whether what takes more than one forward pass is measured on all of them, and not on the first ones
	 */
	Result measure(int[] part, boolean whole) {
		Tally tally = Tally.of(prepared.samples(), prepared.preprocessing());
		double sum = 0;
		long targets = 0;
		for (int from = 0; from < part.length; from += batchSize) {
			Batches.Batch batch = prepared.batches().fill(part, from, Math.min(batchSize, part.length - from));
			INDArray outputs = Output.rows(Features.outputs(graph, batch.features(), batch.featureMasks()));
			tally.count(batch.rows(), 0, outputs);
			sum += loss(batch, outputs);
			targets += batch.targets();
		}
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("loss", sum / targets);
		tally.metrics(metrics);
		task.derive(metrics);
		metrics.putAll(task.measure(graph, prepared.samples(),
				whole ? part : Arrays.copyOf(part, Math.min(part.length, SOME))));
		return new Result(metrics, tally.confusion());
	}

	/** The sum over all targets of a batch. */
	private double loss(Batches.Batch batch, INDArray outputs) {
		if (output.loss() == null) {
			return Double.NaN;
		}
		INDArray mask = batch.labelMask() == null ? null : batch.labelMask().reshape(outputs.size(0), 1);
		return output.loss().computeScore(Output.rows(batch.labels()), output.safe(outputs), new ActivationIdentity(),
				mask, false);
	}
}
