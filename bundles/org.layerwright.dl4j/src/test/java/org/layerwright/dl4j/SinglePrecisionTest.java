package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.attention.StepwiseDense;
import org.layerwright.dl4j.experts.MixtureOfExperts;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.StepSum;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Layers that work on steps compute in single precision what they compute in double precision. */
class SinglePrecisionTest {
	private static final int FEATURES = 6;
	private static final double CLOSE = 2e-5;
	/** Long ones are computed by oneDNN, where it is. */
	private static final int[] TIMES = { 7, 200, 4, 1, 200, 130 };

	static Stream<StepLayer> layers() {
		return Stream.of(new LayerNormalization.Builder().build(),
				new SelfAttention.Builder().heads(2).build(), new SelfAttention.Builder().heads(2).causal(true).build(),
				new FeedForward.Builder().hidden(20).activation(new ActivationGeluErf()).build(),
				new MixtureOfExperts.Builder().experts(3, 2).hidden(5).balance(0.1).build(),
				new MixtureOfExperts.Builder().experts(2, 1).hidden(9).activation(new ActivationGeluErf()).build(),
				new StepwiseDense.Builder().nOut(FEATURES).activation(new ActivationGeluErf()).build());
	}

	@ParameterizedTest
	@MethodSource("layers")
	void scoresAndGradientsAreTheSame(StepLayer layer) {
		ComputationGraph exact = new ComputationGraph(configuration(layer));
		exact.init();
		ComputationGraph single = exact.convertDataType(DataType.FLOAT);
		for (int time : TIMES) {
			pass(exact, time);
			pass(single, time);
			assertEquals(exact.score(), single.score(), CLOSE * Math.abs(exact.score()), "at " + time + " steps");
			INDArray expected = exact.getFlattenedGradients();
			INDArray apart = expected.sub(single.getFlattenedGradients().castTo(DataType.DOUBLE));
			assertEquals(0, apart.amaxNumber().doubleValue(), CLOSE * expected.amaxNumber().doubleValue());
		}
	}

	private static void pass(ComputationGraph network, int time) {
		Nd4j.getRandom().setSeed(4);
		INDArray inputs = Nd4j.randn(DataType.DOUBLE, 3, FEATURES, time);
		network.setInputs(inputs.castTo(network.getConfiguration().getDataType()));
		network.setLabels(inputs.mul(inputs).castTo(network.getConfiguration().getDataType()));
		network.computeGradientAndScore();
	}

	private static org.deeplearning4j.nn.conf.ComputationGraphConfiguration configuration(StepLayer layer) {
		GraphBuilder graph = new NeuralNetConfiguration.Builder().seed(2).dataType(DataType.DOUBLE).graphBuilder()
				.addInputs("in").setInputTypes(InputType.recurrent(FEATURES));
		return graph.addLayer("before", new FeedForward.Builder().hidden(9).build(), "in")
				.addLayer("layer", layer, "before").addVertex("sum", new StepSum(), "before", "layer")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MSE).nOut(FEATURES)
						.activation(Activation.IDENTITY).build(), "sum")
				.setOutputs("out").build();
	}
}
