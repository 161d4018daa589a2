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
		Preprocessing preprocessing = Preprocessing.of(samples, parts.training(), plan.standardize());
		preprocessing.apply(samples);
		return new Prepared(samples, parts, preprocessing,
				new Batches(samples, fit, graph.getConfiguration().getDataType()));
	}
}
