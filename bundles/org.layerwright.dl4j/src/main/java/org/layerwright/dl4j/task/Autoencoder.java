package org.layerwright.dl4j.task;

import java.util.Arrays;
import java.util.Optional;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Giving back what goes in (Hinton and Salakhutdinov, Reducing the Dimensionality of Data with Neural Networks, 2006):
 * the target of a sample is the sample itself, as a row of numbers. What else is true of it does not matter.
 */
public final class Autoencoder implements Task {
	private static final int SHOWN = 8;

	@Override
	public Samples learns(Samples data) {
		return Samples.measured(data.shape(), data.features(), data.features().clone(), data.width())
				.columns(data.columns(), data.target());
	}

	/** Some samples, and behind them what the network makes of each. */
	@Override
	public Optional<Shown> show(ComputationGraph graph, Samples samples, int[] rows, long seed) {
		int width = samples.width();
		int count = Math.min(samples.shape().length == 3 ? SHOWN : SHOWN * SHOWN, rows.length);
		float[] all = new float[2 * count * width];
		for (int i = 0; i < count; i++) {
			System.arraycopy(samples.features(), rows[i] * width, all, i * width, width);
		}
		INDArray made = graph.outputSingle(batch(graph, samples.shape(), Arrays.copyOf(all, count * width)));
		System.arraycopy(made.dup('c').data().asFloat(), 0, all, count * width, count * width);
		return Optional.of(Shown.numbers(samples.shape(), all));
	}

	private static INDArray batch(ComputationGraph graph, int[] sample, float[] values) {
		long[] shape = new long[sample.length + 1];
		Arrays.setAll(shape, i -> i == 0 ? -1 : sample[i - 1]);
		shape[0] = values.length / Arrays.stream(sample).reduce(1, (a, b) -> a * b);
		return Nd4j.create(values, shape, 'c').castTo(graph.getConfiguration().getDataType());
	}
}
