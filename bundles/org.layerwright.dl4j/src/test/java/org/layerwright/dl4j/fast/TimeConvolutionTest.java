package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Convolution along time gives in floats, with oneDNN, what it gives in doubles without. */
class TimeConvolutionTest {
	private static final int TIME = 11;

	private static ComputationGraph graph(Convolution1d.Builder layer, DataType type) {
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(4).dataType(type)
				.graphBuilder().addInputs("in")
				.addLayer("first", new Convolution1d.Builder(1).nOut(4).activation(Activation.IDENTITY).build(), "in")
				.addLayer("conv", layer.build(), "first")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(2)
						.activation(Activation.SOFTMAX).build(), "conv")
				.setOutputs("out").setInputTypes(InputType.recurrent(3, TIME)).build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		return graph;
	}

	private static INDArray gradient(ComputationGraph graph, INDArray x, INDArray y, INDArray mask) {
		DataType type = graph.getConfiguration().getDataType();
		graph.setInputs(x.castTo(type));
		graph.setLabels(y.castTo(type));
		graph.setLayerMaskArrays(masks(mask, type), null);
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return graph.getGradientsViewArray().castTo(DataType.DOUBLE);
	}

	@ParameterizedTest
	@CsvSource({ "3,1,1,1,1,TANH,true", "5,2,1,0,3,RELU,true", "3,1,2,4,0,SIGMOID,false", "2,3,1,0,0,IDENTITY,true",
		"1,1,1,2,2,RELU,false" })
	void sequences(int kernel, int stride, int dilation, int before, int after, Activation activation, boolean bias) {
		Convolution1d.Builder layer = new Convolution1d.Builder(kernel).add(before, after).nOut(5)
				.activation(activation).hasBias(bias);
		layer.setStride(stride);
		layer.setDilation(dilation);
		ComputationGraph exact = graph(layer, DataType.DOUBLE);
		ComputationGraph fast = graph(layer, DataType.FLOAT);
		fast.setParams(exact.params().castTo(DataType.FLOAT));
		for (int samples : new int[] { 4, 1, 6, 4 }) {
			compare(exact, fast, samples, null);
			INDArray mask = Nd4j.ones(DataType.DOUBLE, samples, TIME);
			for (int n = 0; n < samples; n++) {
				mask.get(NDArrayIndex.point(n), NDArrayIndex.interval(TIME - n % 5, TIME)).assign(0);
			}
			compare(exact, fast, samples, mask);
		}
	}

	private static void compare(ComputationGraph exact, ComputationGraph fast, int samples, INDArray mask) {
		INDArray x = Nd4j.rand(DataType.DOUBLE, samples, 3, TIME).subi(0.5);
		INDArray out = output(exact, x, mask);
		assertTrue(out.equalsWithEps(output(fast, x, mask).castTo(DataType.DOUBLE), 1e-6));
		INDArray y = Nd4j.zeros(DataType.DOUBLE, out.shape());
		y.tensorAlongDimension(0, 0, 2).assign(1);
		INDArray expected = gradient(exact, x, y, mask);
		INDArray actual = gradient(fast, x, y, mask);
		assertTrue(expected.equalsWithEps(actual, 1e-5 * Math.max(1, expected.amaxNumber().doubleValue())));
		assertTrue(expected.equalsWithEps(gradient(fast, x, y, mask),
				1e-5 * Math.max(1, expected.amaxNumber().doubleValue())));
	}

	private static INDArray output(ComputationGraph graph, INDArray x, INDArray mask) {
		DataType type = graph.getConfiguration().getDataType();
		return graph.output(false, new INDArray[] { x.castTo(type) }, masks(mask, type))[0];
	}

	private static INDArray[] masks(INDArray mask, DataType type) {
		return mask == null ? null : new INDArray[] { mask.castTo(type) };
	}
}
