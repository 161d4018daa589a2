package org.layerwright.dl4j.fast;

import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Convolution computes what DL4J's does. */
class ConvolutionTest {

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
				new Case(3, 1, 4, 1, false, true, Activation.GELU, 0, 5, 1 + 4),
				new Case(3, 1, 1, 1, false, true, Activation.RELU, 0.8, 9, 8));
	}

	/** Pictures of random numbers, with classes in turn. */
	static MultiDataSet batch(int samples, int channels, int height, int width, int classes) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, samples, classes);
		for (int i = 0; i < samples; i++) {
			labels.putScalar(i, i % classes, 1);
		}
		return new MultiDataSet(Nd4j.rand(DataType.FLOAT, samples, channels, height, width).subi(0.5), labels);
	}

	/** The layers, and an output layer of three classes. */
	static ComputationGraphConfiguration network(InputType pictures,
			org.deeplearning4j.nn.conf.layers.Layer... layers) {
		return network(0.05, pictures, layers);
	}

	/** With a learning rate: the larger it is, the faster what was rounded differently grows apart. */
	static ComputationGraphConfiguration network(double rate, InputType pictures,
			org.deeplearning4j.nn.conf.layers.Layer... layers) {
		ComputationGraphConfiguration.GraphBuilder graph = new NeuralNetConfiguration.Builder().seed(5)
				.updater(new Nesterovs(rate, 0.9)).l2(1e-3).graphBuilder().addInputs("in");
		String before = "in";
		for (int i = 0; i < layers.length; i++) {
			graph.addLayer("layer" + i, layers[i], before);
			before = "layer" + i;
		}
		return graph
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.build(), before)
				.setOutputs("out").setInputTypes(pictures).build();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void pictures(Case c) {
		new Comparison(network(InputType.convolutional(c.height, c.width, 2), c.layer(3), c.layer(4)),
				samples -> batch(samples, 2, c.height, c.width, 3)).requireSame();
	}

	@ParameterizedTest
	@CsvSource({ "3,1,1,1,1,false,RELU,true", "3,2,0,1,2,false,TANH,true", "2,2,0,1,3,true,IDENTITY,false",
		"3,1,2,2,2,false,RELU,true", "5,1,0,1,1,true,RELU,true" })
	void ofEachChannel(int kernel, int stride, int padding, int dilation, int multiplier, boolean same,
			Activation activation, boolean bias) {
		DepthwiseConvolution2D.Builder each = new DepthwiseConvolution2D.Builder(kernel, kernel);
		SeparableConvolution2D.Builder separable = new SeparableConvolution2D.Builder(kernel, kernel).nOut(4);
		each.depthMultiplier(multiplier).stride(stride, stride).dilation(dilation, dilation).activation(activation)
				.hasBias(bias);
		separable.depthMultiplier(multiplier).stride(stride, stride).dilation(dilation, dilation)
				.activation(activation).hasBias(bias);
		if (same) {
			each.convolutionMode(ConvolutionMode.Same);
			separable.convolutionMode(ConvolutionMode.Same);
		} else {
			each.padding(padding, padding);
			separable.padding(padding, padding);
		}
		InputType pictures = InputType.convolutional(9, 8, 2);
		new Comparison(network(0.005, pictures, one(), each.build()), samples -> batch(samples, 2, 9, 8, 3))
				.requireSame();
		new Comparison(network(0.005, pictures, one(), separable.build()), samples -> batch(samples, 2, 9, 8, 3))
				.requireSame();
	}

	private static ConvolutionLayer one() {
		return new ConvolutionLayer.Builder(1, 1).nOut(3).activation(Activation.IDENTITY).build();
	}

	@ParameterizedTest
	@CsvSource({ "3,1,1,1,false,RELU,true", "3,2,0,1,false,TANH,true", "2,2,0,1,true,IDENTITY,false",
		"3,1,2,2,false,RELU,true", "4,2,1,1,false,RELU,true", "3,2,0,1,true,RELU,true" })
	void transposed(int kernel, int stride, int padding, int dilation, boolean same, Activation activation,
			boolean bias) {
		Deconvolution2D.Builder layer = new Deconvolution2D.Builder(kernel, kernel).nOut(4).stride(stride, stride)
				.dilation(dilation, dilation).activation(activation).hasBias(bias);
		if (same) {
			layer.convolutionMode(ConvolutionMode.Same);
		} else {
			layer.padding(padding, padding);
		}
		new Comparison(network(0.005, InputType.convolutional(5, 4, 2), one(), layer.build()),
				samples -> batch(samples, 2, 5, 4, 3)).requireSame();
	}
}
