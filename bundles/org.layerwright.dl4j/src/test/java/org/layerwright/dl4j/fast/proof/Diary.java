package org.layerwright.dl4j.fast.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Writes down what a listener hears. */
final class Diary extends BaseTrainingListener {
	private final List<String> events = new ArrayList<>();

	List<String> events() {
		return events;
	}

	@Override
	public void iterationDone(Model model, int iteration, int epoch) {
		events.add("iteration %d of epoch %d, score %.3g".formatted(iteration, epoch, model.score()));
	}

	@Override
	public void onForwardPass(Model model, Map<String, INDArray> activations) {
		events.add("forward " + new TreeSet<>(activations.keySet()));
		activations.forEach((name, array) -> events.add(name + " of " + List.of(array.shape()[0], array.length())));
	}

	@Override
	public void onGradientCalculation(Model model) {
		events.add("gradient " + new TreeSet<>(model.gradient().gradientForVariable().keySet()) + " for "
				+ ((ComputationGraph) model).batchSize());
	}

	@Override
	public void onBackwardPass(Model model) {
		events.add("backward " + new TreeSet<>(model.gradient().gradientForVariable().keySet()));
	}
}
