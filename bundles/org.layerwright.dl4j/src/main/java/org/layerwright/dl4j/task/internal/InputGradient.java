package org.layerwright.dl4j.task.internal;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.InputGradientListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The gradient of a graph's loss by its only input. DL4J computes it in every backward pass and forgets it at the end;
 * this catches it in between. Neither weights nor running statistics change.
 */
final class InputGradient extends BaseTrainingListener implements InputGradientListener {
	private final ComputationGraph graph;
	private final String input;
	private boolean wanted;
	private INDArray caught;

	InputGradient(ComputationGraph graph) {
		this.graph = graph;
		this.input = graph.getConfiguration().getNetworkInputs().get(0);
		graph.addListeners(this);
	}

	@Override
	public void onBackwardPass(Model model) {
		if (wanted) {
			caught = graph.getVertex(input).getEpsilon();
		}
	}

	/**
	 * One pass forward and back as in training. The loss is the graph's {@code score()} afterwards.
	 *
	 * @param features what goes in
	 * @param labels what should come out
	 * @return as many numbers as {@code features} has, for the sum of the losses of the batch
	 */
	INDArray of(INDArray features, INDArray labels) {
		return new Unpooled(graph).during(() -> {
			wanted = true;
			graph.setInputs(features);
			graph.setLabels(labels);
			graph.computeGradientAndScore();
			wanted = false;
			return caught;
		});
	}
}
