package org.layerwright.dl4j.internal;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;

/**
 * Samples ready to be learned from.
 *
 * @param samples the samples, standardised
 * @param parts which of them are for what
 * @param preprocessing what was done to them
 * @param batches gathers them into arrays
 */
record Prepared(Samples samples, Split.Parts parts, Preprocessing preprocessing, Batches batches) {

	/** Splits and standardises samples for a network. */
	static Prepared of(Samples samples, Plan plan, ComputationGraph graph) {
		NetworkFit fit = NetworkFit.of(graph, samples);
		Split.Parts parts = plan.split().parts(samples);
		Preprocessing made = Preprocessing.of(samples, parts.training(), plan.standardize(), plan.task());
		made.fast = plan.fast();
		return of(samples, parts, graph, fit, made);
	}

	/** Applies what was done to other samples before to these. */
	static Prepared of(Samples samples, Split.Parts parts, ComputationGraph graph, Preprocessing preprocessing) {
		return of(samples, parts, graph, NetworkFit.of(graph, samples), preprocessing);
	}

	private static Prepared of(Samples samples, Split.Parts parts, ComputationGraph graph, NetworkFit fit,
			Preprocessing preprocessing) {
		preprocessing.apply(samples);
		return new Prepared(samples, parts, preprocessing, new Batches(samples, fit, Output.of(graph).sparse(),
				graph.getConfiguration().getDataType()));
	}
}
