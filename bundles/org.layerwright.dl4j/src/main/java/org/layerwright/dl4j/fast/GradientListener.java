package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.TrainingListener;

/**
 * A listener that says when it looks at gradients, in {@code onBackwardPass} and {@code onGradientCalculation}. Several
 * threads that share a batch add up their gradients while they update the weights, in one pass over memory; in an
 * iteration where a listener looks at them they do so before. Other listeners are taken to look whenever they hear of
 * either event.
 */
public interface GradientListener extends TrainingListener {
	/** Whether it looks at the gradients of a graph in the iteration that comes. */
	boolean readsGradients(ComputationGraph graph);
}
