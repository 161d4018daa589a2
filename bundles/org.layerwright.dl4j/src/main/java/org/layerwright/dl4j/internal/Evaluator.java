package org.layerwright.dl4j.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Measures a network on a part of the samples, with one forward pass. */
final class Evaluator {
	private final ComputationGraph graph;
	private final Prepared prepared;
	private final int batchSize;
	private final Output output;

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
		this.batchSize = Math.max(batchSize, 128);
		this.output = Output.of(graph);
	}

	/** Measures the samples with these indices; there must be at least one. */
	Result measure(int[] part) {
		Tally tally = Tally.of(prepared.samples(), prepared.preprocessing());
		double sum = 0;
		for (int from = 0; from < part.length; from += batchSize) {
			Batches.Batch batch = prepared.batches().fill(part, from, Math.min(batchSize, part.length - from));
			INDArray outputs = graph.outputSingle(batch.features);
			tally.count(batch.rows, outputs.dup('c').data().asFloat());
			sum += loss(batch.labels, outputs);
		}
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("loss", sum / part.length);
		tally.metrics(metrics);
		return new Result(metrics, tally.confusion());
	}

	private double loss(INDArray labels, INDArray outputs) {
		return output.loss() == null
				? Double.NaN
				: output.loss().computeScore(labels, output.safe(outputs), new ActivationIdentity(), null, false);
	}
}
