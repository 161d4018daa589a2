package org.layerwright.dl4j.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.recurrent.Gru;
import org.layerwright.dl4j.recurrent.LastStep;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Tokens and positions become vectors, whatever the length and the padding. */
class EmbeddingTest {
	private static final int VOCABULARY = 7;

	/** Tokens, positions (learned, or sinusoidal where 0), a recurrent layer, its last step, an output. */
	private static ComputationGraph network(DataType type, int positions) {
		PositionEmbedding.Builder position = new PositionEmbedding.Builder();
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().seed(7).dataType(type)
				.updater(new Adam(0.01)).graphBuilder().addInputs("in")
				.addLayer("embedding", new TokenEmbedding.Builder(VOCABULARY, 4).build(), "in")
				.addLayer("position", positions == 0 ? position.build() : position.learned(positions).build(),
						"embedding")
				.addLayer("gru", new Gru.Builder().nOut(3).build(), "position")
				.addLayer("last", new LastStep(), "gru")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MSE).nOut(2).activation(Activation.IDENTITY)
						.build(), "last")
				.setOutputs("out").setInputTypes(InputType.recurrent(1)).build());
		graph.init();
		return graph;
	}

	private static INDArray tokens(int seed, DataType type, int samples, int time) {
		Random random = new Random(seed);
		INDArray tokens = Nd4j.create(type, samples, 1, time);
		for (long i = 0; i < tokens.length(); i++) {
			tokens.putScalar(i, random.nextInt(VOCABULARY));
		}
		return tokens;
	}

	private static INDArray mask(DataType type) {
		return Nd4j.createFromArray(new double[][] { { 1, 1, 1, 0, 0 }, { 1, 1, 1, 1, 1 }, { 1, 0, 0, 0, 0 } })
				.castTo(type);
	}

	private static double score(ComputationGraph graph, INDArray tokens, INDArray mask) {
		graph.setInputs(tokens);
		graph.setLabels(Nd4j.linspace(-1, 1, tokens.size(0) * 2, graph.params().dataType())
				.reshape(tokens.size(0), 2));
		graph.setLayerMaskArrays(mask == null ? null : new INDArray[] { mask }, null);
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return graph.score();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 6 })
	void gradientsAreThoseOfDifferences(int positions) {
		ComputationGraph graph = network(DataType.DOUBLE, positions);
		INDArray tokens = tokens(1, DataType.DOUBLE, 3, 5);
		INDArray mask = mask(DataType.DOUBLE);
		score(graph, tokens, mask);
		INDArray gradient = graph.getGradientsViewArray().dup();
		INDArray params = graph.params();
		for (long i = 0; i < params.length(); i++) {
			double value = params.getDouble(i);
			params.putScalar(i, value + 1e-6);
			double above = score(graph, tokens, mask);
			params.putScalar(i, value - 1e-6);
			double difference = (above - score(graph, tokens, mask)) / 2e-6 * 3;
			params.putScalar(i, value);
			assertEquals(difference, gradient.getDouble(i), 1e-6 * Math.max(1, Math.abs(difference)), "number " + i);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 6 })
	void paddingBehindChangesNothing(int positions) {
		ComputationGraph graph = network(DataType.DOUBLE, positions);
		INDArray tokens = tokens(2, DataType.DOUBLE, 3, 5);
		INDArray together = graph.output(false, new INDArray[] { tokens }, new INDArray[] { mask(DataType.DOUBLE) },
				null)[0];
		int[] lengths = { 3, 5, 1 };
		for (int i = 0; i < lengths.length; i++) {
			INDArray alone = tokens.get(NDArrayIndex.interval(i, i + 1), NDArrayIndex.all(),
					NDArrayIndex.interval(0, lengths[i])).dup();
			assertEquals(0, graph.outputSingle(alone).sub(together.getRow(i, true)).amaxNumber().doubleValue(), 1e-12);
		}
	}

	@Test
	void sinesAreThoseOfThePaper() {
		ComputationGraph graph = network(DataType.DOUBLE, 0);
		INDArray tokens = tokens(2, DataType.DOUBLE, 1, 5);
		INDArray before = graph.feedForward(tokens, false).get("embedding");
		INDArray after = graph.feedForward(tokens, false).get("position");
		INDArray added = after.sub(before);
		for (int t = 0; t < 5; t++) {
			assertEquals(Math.sin(t), added.getDouble(0, 0, t), 1e-12);
			assertEquals(Math.cos(t), added.getDouble(0, 1, t), 1e-12);
			assertEquals(Math.sin(t / 100.), added.getDouble(0, 2, t), 1e-12);
			assertEquals(Math.cos(t / 100.), added.getDouble(0, 3, t), 1e-12);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 6 })
	void savedAndRestoredItGoesOnAsIfNothingHadHappened(int positions, @TempDir Path folder) throws IOException {
		ComputationGraph graph = network(DataType.FLOAT, positions);
		fit(graph, 5, 0);
		assertEquals(graph.getConfiguration(),
				ComputationGraphConfiguration.fromJson(graph.getConfiguration().toJson()));
		File file = folder.resolve("model.zip").toFile();
		graph.save(file, true);
		ComputationGraph restored = ComputationGraph.load(file, true);
		ComputationGraph clone = graph.clone(); // DL4J forgets how often it has learned
		clone.getConfiguration().setIterationCount(graph.getConfiguration().getIterationCount());
		fit(graph, 5, 5);
		fit(restored, 5, 5);
		fit(clone, 5, 5);
		assertEquals(graph.params(), restored.params());
		assertEquals(graph.params(), clone.params());
	}

	private static void fit(ComputationGraph graph, int times, int from) {
		for (int i = from; i < from + times; i++) {
			int time = 2 + i % 4;
			graph.fit(new INDArray[] { tokens(i, DataType.FLOAT, 3, time) },
					new INDArray[] { Nd4j.ones(DataType.FLOAT, 3, 2) },
					new INDArray[] { mask(DataType.FLOAT).get(NDArrayIndex.all(), NDArrayIndex.interval(0, time)) },
					null);
		}
	}

	@Test
	void whatIsNoTokenIsRefused() {
		ComputationGraph graph = network(DataType.FLOAT, 0);
		String said = assertThrows(IllegalArgumentException.class,
				() -> graph.outputSingle(Nd4j.createFromArray(1f, VOCABULARY).reshape(1, 1, 2))).getMessage();
		assertTrue(said.startsWith("7.0 is no token: the vocabulary has numbers from 0 to 6"), said);
	}

	@Test
	void moreStepsThanLearnedPositionsAreRefused() {
		ComputationGraph graph = network(DataType.FLOAT, 6);
		String said = assertThrows(IllegalArgumentException.class,
				() -> graph.outputSingle(tokens(1, DataType.FLOAT, 1, 7))).getMessage();
		assertTrue(said.startsWith("A sequence of 7 steps is longer than the 6 positions"), said);
	}
}
