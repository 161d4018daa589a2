package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.task.Task;

/** Measures a network on a part of the samples: with one forward pass, and as its task wants it. */
final class Evaluator {
	private static final int USUAL_BATCH = 128;
	private static final int SOME = 200;

	private final ComputationGraph graph;
	private final Prepared prepared;
	private final Passes passes;
	private final Task task;

	/**
	 * What was measured.
	 *
	 * @param metrics by name
	 * @param confusion see {@link org.layerwright.protocol.Evaluation}
	 */
	record Result(Map<String, Double> metrics, List<List<Integer>> confusion) {}

	/** @param threads how many at most; 0 for one a processor core */
	Evaluator(ComputationGraph graph, Prepared prepared, int batchSize, int threads) {
		this.graph = graph;
		this.prepared = prepared;
		this.passes = new Passes(graph, prepared,
				prepared.samples().truth().everyStep() ? batchSize : Math.max(batchSize, USUAL_BATCH),
				threads > 0 ? threads : Runtime.getRuntime().availableProcessors(), Passes.LONG);
		this.task = prepared.preprocessing().task();
	}

	/**
	 * Measures the samples with these indices; there must be at least one.
	 *
	 * @param whole whether what takes more than one forward pass is measured on all of them, and not on the first ones
	 */
	Result measure(int[] part, boolean whole) {
		Tally tally = Tally.of(prepared.samples(), prepared.preprocessing());
		double[] losses = new double[2];
		passes.over(part, said -> {
			tally.count(said.rows(), 0, said.outputs());
			losses[0] += said.loss();
			losses[1] += said.targets();
		});
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("loss", losses[0] / losses[1]);
		tally.metrics(metrics);
		task.derive(metrics);
		metrics.putAll(task.measure(graph, prepared.samples(),
				whole ? part : Arrays.copyOf(part, Math.min(part.length, SOME))));
		return new Result(metrics, tally.confusion());
	}
}
