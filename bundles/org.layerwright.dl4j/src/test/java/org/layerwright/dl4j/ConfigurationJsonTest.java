package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.activation.ActivationElu;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.activation.ActivationHardSigmoid;
import org.layerwright.dl4j.activation.ActivationSilu;
import org.layerwright.dl4j.activation.ActivationSoftplus;
import org.layerwright.dl4j.activation.ActivationStep;
import org.layerwright.dl4j.loss.HingeLoss;
import org.layerwright.dl4j.loss.HuberLoss;
import org.layerwright.dl4j.loss.KlDivergenceLoss;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.layerwright.dl4j.schedule.CosineSchedule;
import org.layerwright.dl4j.schedule.WarmupSchedule;
import org.layerwright.dl4j.updater.AdaDelta;
import org.layerwright.dl4j.updater.AdaMax;
import org.layerwright.dl4j.updater.Adagrad;
import org.layerwright.dl4j.updater.AmsGrad;
import org.layerwright.dl4j.updater.Momentum;
import org.layerwright.dl4j.updater.NAdam;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.FixedSchedule;

/** What DL4J lacks survives DL4J's own file format. */
class ConfigurationJsonTest {

	static Stream<IUpdater> updaters() {
		return Stream.of(new Momentum(0.1, 0.8), new Adagrad(0.2, 1e-7),
				new Momentum(new CosineSchedule(0.1, 0.01, 50), 0.7),
				new Adagrad(new WarmupSchedule(5, new FixedSchedule(0.3)), 1e-8),
				new NAdam(0.1, 0.8, 0.9, 1e-7, 0.1), new AmsGrad(0.1, 0.8, 0.9, 1e-7),
				new AdaMax(new CosineSchedule(0.1, 0.01, 50), 0.8, 0.9, 1e-7), new AdaDelta(0.5, 0.8, 1e-7));
	}

	@ParameterizedTest
	@MethodSource("functions")
	void functionsAreTheSameAfterTheirJson(IActivation activation, ILossFunction loss) {
		ComputationGraphConfiguration before = new NeuralNetConfiguration.Builder().graphBuilder().addInputs("in")
				.addLayer("out", new OutputLayer.Builder(loss).nOut(3).activation(activation).build(), "in")
				.setOutputs("out").setInputTypes(InputType.feedForward(2)).build();
		ComputationGraphConfiguration after = ComputationGraphConfiguration.fromJson(before.toJson());
		assertEquals(before.toJson(), after.toJson());
		assertEquals(before, after);
		OutputLayer read = (OutputLayer) ((LayerVertex) after.getVertices().get("out")).getLayerConf().getLayer();
		assertEquals(activation, read.getActivationFn());
		assertEquals(loss, read.getLossFn());
	}

	static Stream<Arguments> functions() {
		return Stream.of(Arguments.of(new ActivationElu(0.3), new HuberLoss(0.7)),
				Arguments.of(new ActivationSoftplus(), new HingeLoss()),
				Arguments.of(new ActivationSilu(), new KlDivergenceLoss()),
				Arguments.of(new ActivationHardSigmoid(), new SparseCrossEntropyLoss()));
	}

	@Test
	void activationsAreFiniteFarFromZero() {
		for (IActivation activation : List.of(new ActivationElu(1), new ActivationSoftplus(), new ActivationSilu(),
				new ActivationHardSigmoid())) {
			INDArray far = Nd4j.createFromArray(new float[][] { { -1000, -100, 100, 1000 } });
			assertTrue(Double.isFinite(activation.getActivation(far.dup(), true).sumNumber().doubleValue()));
			INDArray slope = activation.backprop(far.dup(), Nd4j.onesLike(far)).getFirst();
			assertTrue(Double.isFinite(slope.sumNumber().doubleValue()), activation.toString());
		}
	}

	private static ComputationGraphConfiguration configuration(IUpdater updater) {
		return new NeuralNetConfiguration.Builder().updater(updater).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(3).activation(new ActivationStep()).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nOut(3).activation(new ActivationGeluErf()).build(), "a")
				.addLayer("out",
						new OutputLayer.Builder(LossFunction.MSE).nOut(1).activation(new ActivationStep()).build(), "b")
				.setOutputs("out")
				.setInputTypes(InputType.feedForward(2)).build();
	}

	@ParameterizedTest
	@MethodSource("updaters")
	void aConfigurationIsTheSameAfterItsJson(IUpdater updater) {
		ComputationGraphConfiguration before = configuration(updater);
		ComputationGraphConfiguration after = ComputationGraphConfiguration.fromJson(before.toJson());
		assertEquals(before.toJson(), after.toJson());
		assertEquals(before, after);
		IUpdater read = ((DenseLayer) ((LayerVertex) after.getVertices().get("a"))
				.getLayerConf().getLayer()).getIUpdater();
		assertEquals(updater, read);
		for (int i = 0; i < 60; i++) {
			assertEquals(updater.getLearningRate(i, 0), read.getLearningRate(i, 0));
		}
	}

	@Test
	void updatersDifferByTheirNumbers() {
		assertNotEquals(new Momentum(0.1, 0.8), new Momentum(0.1, 0.9));
		assertNotEquals(new Momentum(0.1, 0.8), new Momentum(0.2, 0.8));
		assertNotEquals(new Adagrad(0.1, 0.8), new Momentum(0.1, 0.8));
	}

	@Test
	void theCosineGoesDownToTheLastValueAndStaysThere() {
		CosineSchedule cosine = new CosineSchedule(1, 0.2, 10);
		assertEquals(1, cosine.valueAt(0, 0));
		assertEquals(0.6, cosine.valueAt(5, 0), 1e-12);
		assertEquals(0.2, cosine.valueAt(10, 0), 1e-12);
		assertEquals(0.2, cosine.valueAt(1000, 9), 1e-12);
	}

	@Test
	void theWarmupReachesTheOtherScheduleInEvenSteps() {
		WarmupSchedule warmup = new WarmupSchedule(4, new FixedSchedule(2));
		assertEquals(0.5, warmup.valueAt(0, 0));
		assertEquals(1.5, warmup.valueAt(2, 0));
		assertEquals(2, warmup.valueAt(3, 0));
		assertEquals(2, warmup.valueAt(400, 0));
	}
}
