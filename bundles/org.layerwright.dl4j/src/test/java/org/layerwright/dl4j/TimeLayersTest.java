package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.layerwright.dl4j.convolution.Pooling1d;
import org.layerwright.dl4j.convolution.TimeWindow;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Layers along time with sequences of unequal length: each counts as if it were alone. */
class TimeLayersTest {
	private static final int[] LENGTHS = { 9, 4, 6 };
	private static final int FEATURES = 2;

	static Stream<Layer> layers() {
		return Stream.of(convolution(3, 1, 1, 1, 1), convolution(3, 2, 1, 0, 2), convolution(2, 1, 2, 2, 0),
				convolution(4, 1, 1, 0, 0), Pooling1d.max(3, 2, 0, 2), Pooling1d.average(3, 1, 1, 1),
				Pooling1d.average(2, 2, 0, 0));
	}

	private static Layer convolution(int kernel, int stride, int dilation, int before, int after) {
		return new Convolution1d.Builder(kernel).stride(stride).dilation(dilation).add(before, after).nOut(FEATURES)
				.biasInit(0.3).activation(Activation.SIGMOID).build();
	}

	/** The layer twice, so that what it gives in padding would show. */
	private static ComputationGraph graph(Layer layer) {
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(2)
				.dataType(DataType.DOUBLE).updater(new Sgd(0.1)).graphBuilder().addInputs("in")
				.addLayer("before", convolution(1, 1, 1, 0, 0), "in").addLayer("subject", layer.clone(), "before")
				.addLayer("behind", convolution(2, 1, 1, 1, 0), "subject")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MSE).nOut(1).activation(Activation.IDENTITY)
						.build(), "behind")
				.setOutputs("out").setInputTypes(InputType.recurrent(FEATURES)).build();
		ComputationGraph graph = new ComputationGraph(
				ComputationGraphConfiguration.fromJson(configuration.toJson()));
		graph.init();
		return graph;
	}

	private static TimeWindow window(Layer layer) {
		return layer instanceof Convolution1d ? ((Convolution1d) layer).window() : ((Pooling1d) layer).window();
	}

	/** All sequences in one batch, with something else than 0 in the padding. */
	private static DataSet batch(Layer layer) {
		Nd4j.getRandom().setSeed(4);
		INDArray features = Nd4j.randn(DataType.DOUBLE, LENGTHS.length, FEATURES, LENGTHS[0]);
		INDArray mask = Nd4j.zeros(DataType.DOUBLE, LENGTHS.length, LENGTHS[0]);
		for (int n = 0; n < LENGTHS.length; n++) {
			mask.get(NDArrayIndex.point(n), NDArrayIndex.interval(0, LENGTHS[n])).assign(1);
		}
		INDArray labelMask = window(layer).mask(mask);
		return new DataSet(features, Nd4j.randn(DataType.DOUBLE, LENGTHS.length, 1, labelMask.size(1)), mask,
				labelMask);
	}

	private static DataSet alone(DataSet batch, Layer layer, int n) {
		int outputs = window(layer).outputs(LENGTHS[n]);
		return new DataSet(
				batch.getFeatures().get(NDArrayIndex.interval(n, n + 1), NDArrayIndex.all(),
						NDArrayIndex.interval(0, LENGTHS[n])).dup(),
				batch.getLabels().get(NDArrayIndex.interval(n, n + 1), NDArrayIndex.all(),
						NDArrayIndex.interval(0, outputs)).dup());
	}

	private static INDArray gradient(ComputationGraph graph, DataSet samples) {
		graph.setInputs(samples.getFeatures());
		graph.setLabels(samples.getLabels());
		graph.setLayerMaskArrays(
				samples.getFeaturesMaskArray() == null ? null : new INDArray[] { samples.getFeaturesMaskArray() },
				samples.getLabelsMaskArray() == null ? null : new INDArray[] { samples.getLabelsMaskArray() });
		graph.computeGradientAndScore();
		INDArray gradient = graph.gradient().gradient().dup();
		graph.clearLayerMaskArrays();
		return gradient;
	}

	@ParameterizedTest
	@MethodSource("layers")
	void aSequenceCountsInABatchAsItDoesAlone(Layer layer) {
		ComputationGraph graph = graph(layer);
		DataSet batch = batch(layer);
		INDArray together = gradient(graph, batch);
		INDArray sum = Nd4j.zerosLike(together);
		for (int n = 0; n < LENGTHS.length; n++) {
			DataSet alone = alone(batch, layer, n);
			assertArrayEquals(new double[] { alone.getLabels().size(2) },
					new double[] { batch.getLabelsMaskArray().getRow(n).sumNumber().doubleValue() }, "outputs");
			sum.addi(gradient(graph, alone));
			INDArray own = graph.output(false, alone.getFeatures())[0];
			INDArray among = graph.output(false, new INDArray[] { batch.getFeatures() },
					new INDArray[] { batch.getFeaturesMaskArray() })[0];
			assertTrue(own.equalsWithEps(among.get(NDArrayIndex.interval(n, n + 1), NDArrayIndex.all(),
					NDArrayIndex.interval(0, own.size(2))), 1e-12), "output of sequence " + n);
		}
		assertTrue(sum.equalsWithEps(together, 1e-10), sum.sub(together).amaxNumber() + " off");
	}

	@ParameterizedTest
	@MethodSource("layers")
	void gradientsAreThoseOfTheLossInPlaceAndAgain(Layer layer) {
		ComputationGraph graph = graph(layer);
		DataSet batch = batch(layer);
		INDArray gradient = gradient(graph, batch);
		assertEquals(gradient, gradient(graph, batch), "a second pass");
		for (long i = 0; i < gradient.length(); i++) {
			double value = graph.params().getDouble(i);
			graph.params().putScalar(i, value + 1e-6);
			double above = graph.score(batch, true);
			graph.params().putScalar(i, value - 1e-6);
			double below = graph.score(batch, true);
			graph.params().putScalar(i, value);
			assertEquals((above - below) / 2e-6, gradient.getDouble(i) / LENGTHS.length, 1e-6, "parameter " + i);
		}
		graph.fit(batch);
		assertTrue(Double.isFinite(graph.score()));
	}

	@Test
	void onlyStepsOfTheSequenceArePooled() {
		INDArray sequence = Nd4j.createFromArray(new double[][][] { { { -3, -1, -2, 9, 9 } } });
		INDArray mask = Nd4j.createFromArray(new double[][] { { 1, 1, 1, 0, 0 } });
		assertPooled(new double[] { -1, -2, 0 }, Pooling1d.max(2, 2, 0, 1), sequence, mask);
		assertPooled(new double[] { -2, -2, 0 }, Pooling1d.average(2, 2, 0, 1), sequence, mask);
	}

	private static void assertPooled(double[] expected, Layer layer, INDArray sequence, INDArray mask) {
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().dataType(DataType.DOUBLE)
				.graphBuilder().addInputs("in").addLayer("pool", layer, "in").setOutputs("pool")
				.setInputTypes(InputType.recurrent(1)).build());
		graph.init();

		assertArrayEquals(expected,
				graph.output(false, new INDArray[] { sequence }, new INDArray[] { mask })[0].ravel().toDoubleVector(),
				1e-12);
	}
}
