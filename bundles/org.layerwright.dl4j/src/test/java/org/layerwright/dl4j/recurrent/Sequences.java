package org.layerwright.dl4j.recurrent;

import java.util.Random;
import java.util.function.Supplier;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Sequences of random numbers, and small networks for them. */
final class Sequences {
	static final int INPUTS = 3;
	static final int OUTPUTS = 2;

	private Sequences() {}

	/** [samples, features, time] */
	static INDArray random(int seed, DataType type, long... shape) {
		Random random = new Random(seed);
		INDArray array = Nd4j.create(DataType.DOUBLE, shape);
		for (long i = 0; i < array.length(); i++) {
			array.putScalar(i, random.nextGaussian());
		}
		return array.castTo(type);
	}

	/** Two layers of that kind, and an output for every step. */
	static ComputationGraph network(DataType type, Supplier<Layer> layer) {
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().seed(7).dataType(type)
				.updater(new Sgd(0.1)).graphBuilder().addInputs("in").addLayer("a", layer.get(), "in")
				.addLayer("b", layer.get(), "a")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MSE).nOut(OUTPUTS)
						.activation(Activation.IDENTITY).build(), "b")
				.setOutputs("out").setInputTypes(InputType.recurrent(INPUTS)).build());
		graph.init();
		Random random = new Random(3);
		INDArray params = graph.params();
		for (long i = 0; i < params.length(); i++) {
			params.putScalar(i, random.nextGaussian() * 0.6);
		}
		return graph;
	}

	/** The sum of the gradients of the batch; dropout drops the same in every call. */
	static INDArray gradient(ComputationGraph graph, INDArray in, INDArray mask, INDArray out, INDArray outMask) {
		Nd4j.getRandom().setSeed(17);
		graph.setInputs(in);
		graph.setLabels(out);
		graph.setLayerMaskArrays(mask == null ? null : new INDArray[] { mask },
				outMask == null ? null : new INDArray[] { outMask });
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return graph.getGradientsViewArray().dup();
	}

	static double apart(INDArray expected, INDArray actual) {
		return expected.castTo(DataType.DOUBLE).sub(actual.castTo(DataType.DOUBLE)).amaxNumber().doubleValue();
	}
}
