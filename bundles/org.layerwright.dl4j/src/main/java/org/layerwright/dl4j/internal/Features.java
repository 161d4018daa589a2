package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Gathers what all inputs of a network see of a batch. */
final class Features {
	private final List<FeatureSlots> slots;

	/**
	 * @param fit how the samples fit the network
	 * @param type data type of the network
	 */
	Features(List<Part> inputs, NetworkFit fit, DataType type) {
		this.slots = IntStream.range(0, inputs.size())
				.mapToObj(i -> new FeatureSlots(inputs.get(i), fit.shapes().get(i), type)).toList();
	}

	/** One array an input. */
	INDArray[] arrays(int[] rows) {
		return slots.stream().map(s -> s.fill(rows)).toArray(INDArray[]::new);
	}

	/** One mask an input, null for an input of which everything is real; null if that holds for all. */
	INDArray[] masks(int[] rows) {
		INDArray[] masks = slots.stream().map(s -> s.mask(rows)).toArray(INDArray[]::new);
		return IntStream.range(0, masks.length).allMatch(i -> masks[i] == null) ? null : masks;
	}

	/** What a network with one output says about a batch. */
	static INDArray outputs(ComputationGraph graph, INDArray[] features, INDArray[] masks) {
		return masks == null ? graph.outputSingle(features) : graph.output(false, features, masks)[0];
	}
}
