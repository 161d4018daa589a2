package org.layerwright.dl4j.internal;

import java.util.Arrays;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How samples fit a network, found out by asking the network with a sample of zeros: pictures stay pictures if it takes
 * them, and become rows of numbers if it takes those.
 *
 * @param shape shape of a sample as the network takes it
 * @param outputs values that the network gives for a sample
 */
record NetworkFit(int[] shape, int outputs) {

	/** Finds out, or says why the two do not fit. */
	static NetworkFit of(ComputationGraph graph, Samples samples) {
		NetworkFit fit = unchecked(graph, samples);
		fit.requireOutputs(samples);
		return fit;
	}

	/** Finds out how the samples go in, whatever comes out. */
	static NetworkFit unchecked(ComputationGraph graph, Samples samples) {
		if (graph.getNumInputArrays() != 1 || graph.getNumOutputArrays() != 1) {
			throw Text.wrongInput("fit.single", graph.getNumInputArrays(), graph.getNumOutputArrays());
		}
		int[] natural = samples.shape();
		try {
			return ask(graph, natural);
		} catch (RuntimeException e) {
			return natural.length == 1 ? refuse(natural, e) : askFlat(graph, natural, samples.width(), e);
		}
	}

	/** Shape of a batch. */
	long[] inputShape(int batch) {
		long[] all = new long[shape.length + 1];
		all[0] = batch;
		for (int i = 0; i < shape.length; i++) {
			all[i + 1] = shape[i];
		}
		return all;
	}

	private static NetworkFit askFlat(ComputationGraph graph, int[] natural, int width, RuntimeException first) {
		try {
			return ask(graph, new int[] { width });
		} catch (RuntimeException e) {
			return refuse(natural, first);
		}
	}

	private static NetworkFit ask(ComputationGraph graph, int[] shape) {
		INDArray zeros = Nd4j.zeros(graph.getConfiguration().getDataType(), new NetworkFit(shape, 0).inputShape(1));
		long[] output = graph.outputSingle(zeros).shape();
		if (output.length != 2) {
			throw Text.wrongInput("fit.output", Arrays.toString(output));
		}
		return new NetworkFit(shape, (int) output[1]);
	}

	private static NetworkFit refuse(int[] shape, RuntimeException e) {
		String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		throw Text.wrongInput("fit.input", Arrays.toString(shape), why);
	}

	private void requireOutputs(Samples samples) {
		int classes = samples.classes().size();
		boolean good = classes == 0
				? outputs == samples.targetWidth()
				: outputs == classes || outputs == 1 && classes == 2;
		if (!good) {
			throw classes == 0
					? Text.wrongInput("fit.targets", outputs, samples.targetWidth())
					: Text.wrongInput("fit.classes", outputs, classes);
		}
	}
}
