package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.normalization.StepBatchNormalization;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Batch normalization of sequences gives in floats what DL4J's own layer gives in doubles. */
class StepBatchNormalizationTest {

	private static ComputationGraph graph(DataType type) {
		BatchNormalization.Builder normalization = new StepBatchNormalization.Builder().useLogStd(true);
		normalization.decay(0.7);
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().seed(4).dataType(type)
				.updater(new Sgd(0.05)).graphBuilder().addInputs("in").addLayer("norm", normalization.build(), "in")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(2)
						.activation(Activation.SOFTMAX).build(), "norm")
				.setOutputs("out").setInputTypes(InputType.recurrent(3, 6)).build());
		graph.init();
		return graph;
	}

	private static INDArray gradient(ComputationGraph graph, INDArray x, INDArray y, INDArray mask) {
		DataType type = graph.getConfiguration().getDataType();
		graph.setInputs(x.castTo(type));
		graph.setLabels(y.castTo(type));
		if (mask != null) {
			graph.setLayerMaskArrays(new INDArray[] { mask.castTo(type) }, new INDArray[] { mask.castTo(type) });
		}
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return graph.getGradientsViewArray().castTo(DataType.DOUBLE);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void sequences(boolean masked) {
		ComputationGraph exact = graph(DataType.DOUBLE);
		ComputationGraph fast = graph(DataType.FLOAT);
		fast.setParams(exact.params().castTo(DataType.FLOAT));
		INDArray x = Nd4j.rand(DataType.DOUBLE, 4, 3, 6);
		INDArray y = Nd4j.zeros(DataType.DOUBLE, 4, 2, 6);
		INDArray mask = masked ? Nd4j.ones(DataType.DOUBLE, 4, 6) : null;
		for (int n = 0; n < 4; n++) {
			for (int t = 0; t < 6; t++) {
				y.putScalar(n, (n + t) % 2, t, 1);
				if (masked && t > n + 2) {
					mask.putScalar(n, t, 0);
				}
			}
		}
		for (int step = 0; step < 5; step++) {
			INDArray expected = gradient(exact, x, y, mask);
			INDArray actual = gradient(fast, x, y, mask);
			assertTrue(expected.equalsWithEps(actual, 2e-5), () -> expected + " " + actual);
			INDArray change = expected.mul(0.05).reshape(exact.params().shape());
			exact.params().subi(change);
			fast.params().subi(change.castTo(DataType.FLOAT));
			assertTrue(exact.outputSingle(x).equalsWithEps(
					fast.outputSingle(x.castTo(DataType.FLOAT)).castTo(DataType.DOUBLE), 1e-5));
		}
	}
}
