package org.layerwright.dl4j.internal;

import java.util.Arrays;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.api.layers.IOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.fast.GradientListener;

/**
 * Makes the loss of sequences with a target at each step, and with it the gradients, a mean over all real steps of a
 * batch. DL4J divides the sum over all steps by the number of samples: the gradients of a sequence twice as long would
 * be twice as large. Must be the first listener.
 */
final class StepMeans extends BaseTrainingListener implements GradientListener {
	private final Targets truth;
	private int[] rows;
	private int step;
	private double sum;
	private double penalty;

	StepMeans(Targets truth) {
		this.truth = truth;
	}

	/** Says which samples the next iteration learns from. */
	void next(int[] batch) {
		rows = batch;
		step = 0;
		sum = 0;
	}

	@Override
	public boolean readsGradients(ComputationGraph graph) {
		return truth.everyStep();
	}

	@Override
	public void onBackwardPass(Model model) {
		if (truth.everyStep()) {
			ComputationGraph graph = (ComputationGraph) model;
			int steps = steps(graph.getOutputLayer(0));
			int real = Arrays.stream(rows).map(row -> Math.max(0, Math.min(steps, truth.length(row) - step))).sum();
			penalty = graph.calcRegularizationScore(true);
			sum += (graph.score() - penalty) * rows.length;
			graph.getGradientsViewArray().muli(rows.length / (double) Math.max(1, real));
			step += steps; // truncated back-propagation comes here several times
		}
	}

	/** The loss of the last iteration. */
	double loss(ComputationGraph graph, int targets) {
		return truth.everyStep() ? sum / targets + penalty : graph.score();
	}

	private static int steps(Layer layer) {
		return (int) ((IOutputLayer) layer).getLabels().size(2);
	}
}
