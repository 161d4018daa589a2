package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.fast.FastPath;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The kernels compute what DL4J computes. */
class KernelTest {
	private static final double TOLERANCE = 2e-5;

	record Case(int kernel, int stride, int padding, int dilation, boolean same, boolean bias, Activation activation,
			double keep, int height, int width) {
		ConvolutionLayer layer(int channels) {
			ConvolutionLayer.Builder layer = new ConvolutionLayer.Builder(kernel, kernel).nOut(channels)
					.stride(stride, stride).dilation(dilation, dilation).hasBias(bias).activation(activation)
					.dropOut(keep);
			return same ? layer.convolutionMode(ConvolutionMode.Same).build() : layer.padding(padding, padding).build();
		}
	}

	static Stream<Case> cases() {
		return Stream.of(new Case(3, 1, 0, 1, false, true, Activation.RELU, 0, 9, 8),
				new Case(5, 1, 2, 1, false, true, Activation.TANH, 0, 9, 8),
				new Case(3, 2, 1, 1, false, true, Activation.SIGMOID, 0, 9, 8),
				new Case(3, 2, 3, 2, false, true, Activation.IDENTITY, 0, 11, 12),
				new Case(3, 1, 0, 1, true, true, Activation.LEAKYRELU, 0, 9, 8),
				new Case(4, 3, 0, 1, true, true, Activation.ELU, 0, 10, 7),
				new Case(2, 2, 0, 3, true, false, Activation.SOFTPLUS, 0, 9, 8),
				new Case(1, 1, 0, 1, false, false, Activation.RELU, 0, 9, 8),
				new Case(3, 1, 4, 1, false, true, Activation.RELU, 0, 5, 1 + 4),
				new Case(3, 1, 1, 1, false, true, Activation.RELU, 0.8, 9, 8));
	}

	private static ComputationGraph graph(Case c, DataType type) {
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(5).dataType(type)
				.updater(new Nesterovs(0.05, 0.9)).l2(1e-3).graphBuilder().addInputs("in")
				.addLayer("a", c.layer(3), "in")
				.addLayer("b", c.layer(4), "a")
				.addLayer("pool", new SubsamplingLayer.Builder(2, 2).convolutionMode(ConvolutionMode.Same).build(), "b")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.build(), "pool")
				.setOutputs("out").setInputTypes(InputType.convolutional(c.height, c.width, 2)).build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		return graph;
	}

	private static INDArray pictures(Case c, int count) {
		return Nd4j.rand(DataType.FLOAT, count, 2, c.height, c.width).subi(0.5);
	}

	private static INDArray labels(int count) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, count, 3);
		for (int i = 0; i < count; i++) {
			labels.putScalar(i, i % 3, 1);
		}
		return labels;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void outputsGradientsAndStepsAreThoseOfDl4j(Case c) {
		ComputationGraph stock = graph(c, DataType.FLOAT);
		ComputationGraph fast = graph(c, DataType.FLOAT);
		assertEquals(List.of(), FastPath.attach(fast).stock());
		for (int step = 0; step < 4; step++) {
			int count = step == 2 ? 3 : 5; // the last batch of an epoch is smaller
			INDArray pictures = pictures(c, count);
			assertClose(stock.outputSingle(pictures), fast.outputSingle(pictures), "output");
			assertClose(gradient(stock, pictures, count), gradient(fast, pictures, count), "gradient");
			assertClose(gradient(stock, pictures, count), gradient(fast, pictures, count), "gradient, asked again");
			fit(stock, pictures, count, 7 + step);
			fit(fast, pictures, count, 7 + step);
			assertClose(stock.params(), fast.params(), "parameters");
		}
	}

	private static INDArray gradient(ComputationGraph graph, INDArray pictures, int count) {
		Nd4j.getRandom().setSeed(9);
		graph.setInputs(pictures);
		graph.setLabels(labels(count));
		graph.computeGradientAndScore();
		return graph.getGradientsViewArray().dup();
	}

	private static void fit(ComputationGraph graph, INDArray pictures, int count, int seed) {
		Nd4j.getRandom().setSeed(seed);
		graph.fit(new INDArray[] { pictures }, new INDArray[] { labels(count) });
	}

	private static void assertClose(INDArray expected, INDArray actual, String what) {
		double apart = expected.sub(actual).amaxNumber().doubleValue();
		double scale = expected.amaxNumber().doubleValue();
		assertTrue(apart <= TOLERANCE * scale, () -> what + " is " + apart + " off at a scale of " + scale);
	}
}
