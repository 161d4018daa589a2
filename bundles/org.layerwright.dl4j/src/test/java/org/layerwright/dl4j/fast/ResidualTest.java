package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.activation.ActivationAlone;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.layerwright.dl4j.recurrent.TimePooling;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Forks and joins of pictures compute what DL4J's do. */
class ResidualTest {

	@ParameterizedTest
	@CsvSource({ "Add,AVG,true", "Average,MAX,false", "Product,AVG,true", "Max,SUM,false", "Subtract,MAX,true" })
	void blocks(ElementWiseVertex.Op join, PoolingType pooling, boolean collapse) {
		ComputationGraphConfiguration.GraphBuilder graph = new NeuralNetConfiguration.Builder().seed(5)
				.updater(new Nesterovs(0.005, 0.9)).graphBuilder().addInputs("in")
				.addLayer("first", convolution(4), "in").addLayer("curve", new ActivationAlone(new ActivationELU()),
						"first")
				.addLayer("conv", convolution(4), "curve")
				.addLayer("norm", new BatchNormalization.Builder().build(), "conv")
				.addVertex("join", new ElementWiseVertex(join), "norm", "curve")
				.addLayer("relu", new ActivationAlone(new ActivationReLU()), "join")
				.addVertex("merge", new MergeVertex(), "relu", "curve").addLayer("last", convolution(3), "merge")
				.addLayer("pool", new GlobalPoolingLayer.Builder(pooling).collapseDimensions(collapse).build(), "last");
		ComputationGraphConfiguration configuration = graph
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.build(), "pool")
				.setOutputs("out").setInputTypes(InputType.convolutional(6, 7, 2)).build();
		new Comparison(configuration, samples -> ConvolutionTest.batch(samples, 2, 6, 7, 3)).within(4e-6).requireSame();
	}

	/** The input lies otherwise than what convolution makes of it. */
	@ParameterizedTest
	@ValueSource(strings = { "Add", "Average", "Product", "Max", "Subtract" })
	void sequences(ElementWiseVertex.Op join) {
		Layer each = new Convolution1d.Builder(1).nOut(2).activation(Activation.TANH).build();
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(5)
				.updater(new Nesterovs(0.005, 0.9)).graphBuilder().addInputs("in").addLayer("each", each, "in")
				.addVertex("join", new ElementWiseVertex(join), "each", "in")
				.addVertex("merge", new MergeVertex(), "join", "each", "in")
				.addLayer("pool", new TimePooling(PoolingType.AVG), "merge").addVertex("vectors", new MergeVertex(),
						"pool", "pool")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.build(), "vectors")
				.setOutputs("out").setInputTypes(InputType.recurrent(2, 7)).build();
		new Comparison(configuration, samples -> PoolingTest.steps(samples, true)).within(4e-6).requireSame();
	}

	private static ConvolutionLayer convolution(int channels) {
		return new ConvolutionLayer.Builder(3, 3).padding(1, 1).nOut(channels).hasBias(false)
				.activation(Activation.IDENTITY).build();
	}
}
