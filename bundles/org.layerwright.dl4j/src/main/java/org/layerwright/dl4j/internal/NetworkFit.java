package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.List;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Targets;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How samples fit a network, found out by asking the network with a sample of zeros: pictures stay pictures if it takes
 * them, and become rows of numbers if it takes those.
 *
 * @param shapes shape of a sample as each input of the network takes it
 * @param outputs values that the network gives for a sample, or for each of its steps
 * @param everyStep whether it gives them for each step
 */
record NetworkFit(List<int[]> shapes, int outputs, boolean everyStep) {

	/** Finds out, or says why the two do not fit. */
	static NetworkFit of(ComputationGraph graph, Samples samples) {
		NetworkFit fit = unchecked(graph, samples.inputs());
		fit.requireOutputs(samples.truth());
		return fit;
	}

	/** Finds out how samples go in, whatever comes out. */
	static NetworkFit unchecked(ComputationGraph graph, List<Part> inputs) {
		if (graph.getNumInputArrays() != inputs.size() || graph.getNumOutputArrays() != 1) {
			throw Text.wrongInput("fit.single", graph.getNumInputArrays(), graph.getNumOutputArrays(), inputs.size());
		}
		List<int[]> natural = inputs.stream().map(Part::shape).toList();
		try {
			return ask(graph, natural);
		} catch (RuntimeException e) {
			int[] first = natural.get(0);
			return natural.size() > 1 || first.length != 3 ? refuse(natural, e)
					: askFlat(graph, natural, inputs.get(0).width(), e);
		}
	}

	private static NetworkFit askFlat(ComputationGraph graph, List<int[]> natural, int width, RuntimeException first) {
		try {
			return ask(graph, List.of(new int[] { width }));
		} catch (RuntimeException e) {
			return refuse(natural, first);
		}
	}

	private static NetworkFit ask(ComputationGraph graph, List<int[]> shapes) {
		INDArray[] zeros = shapes.stream().map(shape -> zeros(graph, shape)).toArray(INDArray[]::new);
		long[] output = graph.output(zeros)[0].shape();
		if (output.length > 3) {
			throw Text.wrongInput("fit.output", Arrays.toString(output));
		}
		return new NetworkFit(shapes, (int) output[1], output.length == 3);
	}

	private static INDArray zeros(ComputationGraph graph, int... shape) {
		long[] batch = new long[shape.length + 1];
		batch[0] = 1;
		for (int i = 0; i < shape.length; i++) {
			batch[i + 1] = shape[i];
		}
		return Nd4j.zeros(graph.getConfiguration().getDataType(), batch);
	}

	private static NetworkFit refuse(List<int[]> shapes, RuntimeException e) {
		String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		throw Text.wrongInput("fit.input", String.join(", ", shapes.stream().map(Arrays::toString).toList()), why);
	}

	private void requireOutputs(Targets truth) {
		int classes = truth.classes().size();
		boolean good = classes == 0
				? outputs == truth.width()
				: outputs == classes || outputs == 1 && classes == 2;
		if (everyStep != truth.everyStep()) {
			throw Text.wrongInput(everyStep ? "fit.steps" : "fit.nosteps");
		}
		if (!good) {
			throw classes == 0
					? Text.wrongInput("fit.targets", outputs, truth.width())
					: Text.wrongInput("fit.classes", outputs, classes);
		}
	}
}
