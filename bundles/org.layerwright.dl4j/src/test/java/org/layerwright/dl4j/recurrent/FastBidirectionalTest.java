package org.layerwright.dl4j.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.layerwright.dl4j.recurrent.Sequences.INPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.OUTPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.apart;
import static org.layerwright.dl4j.recurrent.Sequences.gradient;
import static org.layerwright.dl4j.recurrent.Sequences.network;
import static org.layerwright.dl4j.recurrent.Sequences.random;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.fast.FastPath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Layers that go both ways compute what DL4J computes with sequences turned round. */
class FastBidirectionalTest {
	private static final double CLOSE = 1e-5;

	static Stream<Arguments> kinds() {
		return Stream.of(Mode.values())
				.flatMap(mode -> Stream.<Supplier<BaseRecurrentLayer>>of(() -> new Lstm.Builder().nOut(4).build(),
						() -> new Gru.Builder().nOut(4).build(), () -> new SimpleRecurrent.Builder().nOut(4).build())
						.map(layer -> Arguments.of(mode, layer)));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void outputsAndGradientsAreThoseOfTheOrdinaryPath(Mode mode, Supplier<BaseRecurrentLayer> layer) {
		Supplier<Layer> both = () -> new Bidirectional(mode, layer.get());
		ComputationGraph ordinary = network(DataType.FLOAT, both);
		ComputationGraph fast = network(DataType.FLOAT, both);
		assertTrue(FastPath.attach(fast).stock().isEmpty(), () -> FastPath.attach(fast).toString());
		for (int samples : new int[] { 3, 1, 5 }) {
			int time = 12 - 2 * samples;
			INDArray in = random(samples, DataType.FLOAT, samples, INPUTS, time);
			INDArray out = random(9, DataType.FLOAT, samples, OUTPUTS, time);
			INDArray mask = Nd4j.ones(DataType.FLOAT, samples, time);
			mask.get(NDArrayIndex.point(0), NDArrayIndex.interval(time - 1, time)).assign(0);
			assertEquals(0, apart(ordinary.outputSingle(in), fast.outputSingle(in)), CLOSE);
			for (INDArray some : new INDArray[] { null, mask }) {
				INDArray expected = gradient(ordinary, in, some, out, some);
				assertEquals(0, apart(expected, gradient(fast, in, some, out, some)),
						CLOSE * Math.max(1, expected.amaxNumber().doubleValue()));
			}
		}
	}
}
