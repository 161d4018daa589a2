package org.layerwright.dl4j.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.layerwright.dl4j.recurrent.Sequences.INPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.OUTPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.apart;
import static org.layerwright.dl4j.recurrent.Sequences.gradient;
import static org.layerwright.dl4j.recurrent.Sequences.network;
import static org.layerwright.dl4j.recurrent.Sequences.random;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.constraint.MaxNormConstraint;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;

/** Recurrent layers compute what the formulas say, whatever is padded and however the sequence is cut. */
class RecurrentTest {
	private static final int UNITS = 5;

	enum Kind {
		LSTM(() -> new Lstm.Builder().nOut(UNITS).build()), GRU(() -> new Gru.Builder().nOut(UNITS).build()),
		SIMPLE(() -> new SimpleRecurrent.Builder().nOut(UNITS).build()),
		RELU(() -> new SimpleRecurrent.Builder().nOut(UNITS).activation(Activation.RELU).build()),
		SIGMOID(() -> new SimpleRecurrent.Builder().nOut(UNITS).activation(Activation.SIGMOID).build());

		private final Supplier<Layer> layer;

		Kind(Supplier<Layer> layer) {
			this.layer = layer;
		}

		Supplier<Layer> layer() {
			return layer;
		}

		Supplier<Layer> both() {
			return () -> new Bidirectional(Bidirectional.Mode.CONCAT, layer.get());
		}
	}

	static Stream<Arguments> stock() {
		Supplier<Layer> lstm = () -> new LSTM.Builder().nOut(UNITS).activation(Activation.TANH).build();
		Supplier<Layer> simple = () -> new SimpleRnn.Builder().nOut(UNITS).activation(Activation.TANH).build();
		return Stream.of(DataType.FLOAT, DataType.DOUBLE).flatMap(
				type -> Stream.of(Arguments.of(Kind.LSTM, lstm, type), Arguments.of(Kind.SIMPLE, simple, type)));
	}

	@ParameterizedTest
	@MethodSource("stock")
	void outputsAndGradientsAreThoseOfDl4j(Kind kind, Supplier<Layer> dl4j, DataType type) {
		ComputationGraph stock = network(type, dl4j);
		ComputationGraph own = network(type, kind.layer);
		double tolerance = type == DataType.DOUBLE ? 1e-12 : 1e-5;
		for (int samples : new int[] { 4, 1, 6 }) {
			INDArray in = random(samples, type, samples, INPUTS, 3 + samples);
			INDArray out = random(9, type, samples, OUTPUTS, 3 + samples);
			assertEquals(0, apart(stock.outputSingle(in), own.outputSingle(in)), tolerance);
			INDArray expected = gradient(stock, in, null, out, null);
			assertEquals(0, apart(expected, gradient(own, in, null, out, null)), tolerance * 10);
			assertEquals(0, apart(expected, gradient(own, in.dup('f'), null, out, null)), tolerance * 10);
		}
	}

	/** Four samples of unequal length: padded behind, before, in the middle, not at all. */
	private static INDArray mask(DataType type) {
		return Nd4j.createFromArray(new double[][] { { 1, 1, 1, 0, 0, 0 }, { 0, 0, 1, 1, 1, 1 },
			{ 1, 0, 0, 1, 1, 0 }, { 1, 1, 1, 1, 1, 1 } }).castTo(type);
	}

	/** Steps of one sample that are no padding. */
	private static INDArray alone(INDArray batch, INDArray mask, int sample) {
		long[] steps = LongStream.range(0, mask.size(1))
				.filter(t -> mask.getDouble(sample, t) > 0).toArray();
		return batch.get(NDArrayIndex.interval(sample, sample + 1), NDArrayIndex.all(),
				NDArrayIndex.indices(steps)).dup().reshape(1, batch.size(1), steps.length);
	}

	@ParameterizedTest
	@EnumSource
	void paddingChangesNothing(Kind kind) {
		checkPadding(network(DataType.DOUBLE, kind.layer));
	}

	@ParameterizedTest
	@EnumSource
	void paddingChangesNothingInBothDirections(Kind kind) {
		checkPadding(network(DataType.DOUBLE, kind.both()));
	}

	@Test
	void paddingChangesNothingForALayerAtEachStep() {
		checkPadding(network(DataType.DOUBLE, () -> new EachStep(
				new DenseLayer.Builder().nOut(UNITS).activation(Activation.TANH).build())));
	}

	@ParameterizedTest
	@MethodSource("stock")
	void penaltiesAndConstraintsAreThoseOfDl4j(Kind kind, Supplier<Layer> dl4j, DataType type) {
		ComputationGraph stock = network(type, restricted(dl4j));
		ComputationGraph own = network(type, restricted(kind.layer));
		for (int step = 0; step < 3; step++) {
			for (ComputationGraph graph : List.of(stock, own)) {
				graph.fit(new INDArray[] { random(step, type, 4, INPUTS, 5) },
						new INDArray[] { random(step + 9, type, 4, OUTPUTS, 5) });
			}
			assertEquals(0, apart(stock.params(), own.params()), type == DataType.DOUBLE ? 1e-12 : 1e-5);
		}
	}

	private static Supplier<Layer> restricted(Supplier<Layer> layer) {
		return () -> {
			BaseRecurrentLayer made = (BaseRecurrentLayer) layer.get();
			made.setRegularization(List.of(new L2Regularization(0.1), new WeightDecay(0.05, true)));
			LayerConstraint limit = new MaxNormConstraint(0.7, 1);
			limit.setParams(Set.of("W", "RW"));
			made.setConstraints(List.of(limit));
			return made;
		};
	}

	private static void checkPadding(ComputationGraph graph) {
		INDArray mask = mask(DataType.DOUBLE);
		INDArray in = random(1, DataType.DOUBLE, 4, INPUTS, 6);
		INDArray out = random(2, DataType.DOUBLE, 4, OUTPUTS, 6);
		INDArray[] masks = { mask };
		graph.setLayerMaskArrays(masks, null);
		INDArray hidden = graph.feedForward(new INDArray[] { in }, false).get("b");
		graph.clearLayerMaskArrays();
		INDArray sum = gradient(graph, in, mask, out, mask).muli(0);
		for (int sample = 0; sample < 4; sample++) {
			INDArray one = alone(in, mask, sample);
			assertEquals(0, apart(graph.feedForward(new INDArray[] { one }, false).get("b"),
					alone(hidden, mask, sample)), 1e-12);
			sum.addi(gradient(graph, one, null, alone(out, mask, sample), null));
		}
		assertEquals(0, apart(sum, gradient(graph, in, mask, out, mask)), 1e-11);
		INDArray padding = mask.rsub(1).reshape(4, 1, 6);
		assertEquals(0, hidden.mul(padding.broadcast(4, hidden.size(1), 6)).amaxNumber().doubleValue());
	}

	@ParameterizedTest
	@EnumSource
	void gradientsAreThoseOfDifferences(Kind kind) {
		checkGradients(network(DataType.DOUBLE, kind.layer));
	}

	@ParameterizedTest
	@EnumSource
	void gradientsAreThoseOfDifferencesWithDropout(Kind kind) {
		checkGradients(network(DataType.DOUBLE, () -> {
			Layer layer = kind.layer.get();
			layer.setIDropout(new Dropout(0.6));
			return layer;
		}));
	}

	private static void checkGradients(ComputationGraph graph) {
		INDArray mask = mask(DataType.DOUBLE);
		INDArray in = random(1, DataType.DOUBLE, 4, INPUTS, 6);
		INDArray out = random(2, DataType.DOUBLE, 4, OUTPUTS, 6);
		INDArray gradient = gradient(graph, in, mask, out, mask);
		INDArray params = graph.params();
		for (long i = 0; i < params.length(); i++) {
			double value = params.getDouble(i);
			params.putScalar(i, value + 1e-6);
			gradient(graph, in, mask, out, mask);
			double above = graph.score();
			params.putScalar(i, value - 1e-6);
			gradient(graph, in, mask, out, mask);
			double difference = (above - graph.score()) / 2e-6 * 4;
			params.putScalar(i, value);
			assertEquals(difference, gradient.getDouble(i), 1e-6 * Math.max(1, Math.abs(difference)), "number " + i);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theSameGradientTwentyTimes(Kind kind) {
		ComputationGraph graph = network(DataType.FLOAT, kind.layer);
		INDArray in = random(1, DataType.FLOAT, 4, INPUTS, 6);
		INDArray out = random(2, DataType.FLOAT, 4, OUTPUTS, 6);
		INDArray mask = mask(DataType.FLOAT);
		INDArray first = gradient(graph, in, mask, out, mask);
		for (int i = 0; i < 20; i++) {
			graph.outputSingle(random(i, DataType.FLOAT, 2 + i % 3, INPUTS, 4));
			assertEquals(first, gradient(graph, in, mask, out, mask));
		}
	}

	@ParameterizedTest
	@EnumSource
	void stepsOneByOneGiveTheWhole(Kind kind) {
		ComputationGraph graph = network(DataType.DOUBLE, kind.layer);
		INDArray in = random(1, DataType.DOUBLE, 4, INPUTS, 6);
		INDArray whole = graph.outputSingle(in);
		for (int repeat = 0; repeat < 2; repeat++) {
			graph.rnnClearPreviousState();
			for (int[] cut : List.of(new int[] { 0, 1 }, new int[] { 1, 4 }, new int[] { 4, 6 })) {
				INDArray part = in.get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.interval(cut[0], cut[1]));
				INDArray expected = whole.get(NDArrayIndex.all(), NDArrayIndex.all(),
						NDArrayIndex.interval(cut[0], cut[1]));
				assertEquals(0, apart(expected, graph.rnnTimeStep(part)[0]), 1e-12);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void survivesDl4jsJson(Kind kind) {
		for (Supplier<Layer> layer : List.of(kind.layer, kind.both(), () -> new EachStep(
				new DenseLayer.Builder().nOut(UNITS).activation(Activation.TANH).build()))) {
			ComputationGraphConfiguration made = network(DataType.DOUBLE, layer).getConfiguration();
			assertEquals(made, ComputationGraphConfiguration.fromJson(made.toJson()));
		}
	}

	@Test
	void anUnknownActivationIsSaid() {
		IllegalStateException refused = assertThrows(IllegalStateException.class,
				() -> network(DataType.FLOAT,
						() -> new SimpleRecurrent.Builder().nOut(2).activation(Activation.SOFTMAX).build()));
		assertTrue(refused.getMessage().contains("softmax"), refused.getMessage());
	}
}
