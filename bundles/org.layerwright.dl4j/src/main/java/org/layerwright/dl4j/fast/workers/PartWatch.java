package org.layerwright.dl4j.fast.workers;

import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sees what a listener of the graph sees only of its own part of a batch. Called in the threads of the parts, at the
 * same time; what it collects is complete when listeners hear of the backward pass.
 */
public interface PartWatch {

	/**
	 * A part has gone forward.
	 *
	 * @param first number of its first sample in the batch
	 * @param activations outputs of its vertices by name, not to be kept
	 */
	default void forward(int first, Map<String, INDArray> activations) {}

	/**
	 * A part has gone backward and still has the inputs of its layers.
	 *
	 * @param first number of its first sample in the batch
	 */
	default void backward(int first, ComputationGraph part) {}
}
