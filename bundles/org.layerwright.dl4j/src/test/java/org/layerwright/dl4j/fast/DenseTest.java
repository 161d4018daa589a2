package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.weightnoise.DropConnect;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.layerwright.dl4j.recurrent.Lstm;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** Dense and output layers compute what DL4J's do. */
class DenseTest {
	private static final int CLASSES = 3;
	private static final int FEATURES = 6;

	static Stream<IActivation> activations() {
		return Stream.concat(
				Stream.of(Activation.IDENTITY, Activation.RELU, Activation.LEAKYRELU, Activation.HARDTANH,
						Activation.SELU, Activation.SIGMOID, Activation.TANH, Activation.SOFTMAX)
						.map(Activation::getActivationFunction),
				Stream.of(new ActivationLReLU(0), new ActivationElu(1), new ActivationElu(0.5),
						new ActivationHardSigmoid(), new ActivationSoftplus(), new ActivationSilu(),
						new ActivationGeluErf(), new ActivationStep()));
	}

	static Stream<ILossFunction> losses() {
		return Stream.of(new LossMSE(), new LossMAE(), new HuberLoss(0.3), new HingeLoss(), new LossMCXENT(),
				new LossBinaryXENT(), new KlDivergenceLoss(), new SparseCrossEntropyLoss());
	}

	/** All losses with what may come before them: probabilities for those that take logarithms. */
	static Stream<Arguments> outputs() {
		return losses().flatMap(loss -> activations().filter(a -> fits(loss, a)).map(a -> Arguments.of(loss, a)));
	}

	private static boolean fits(ILossFunction loss, IActivation activation) {
		if (loss instanceof SparseCrossEntropyLoss || loss instanceof KlDivergenceLoss) {
			return activation instanceof ActivationSoftmax;
		}
		if (loss instanceof LossBinaryXENT) {
			return activation instanceof ActivationSigmoid;
		}
		return !(loss instanceof LossMCXENT) || activation instanceof ActivationSoftmax;
	}

	/** Vectors of random numbers, of one class after the other. */
	static MultiDataSet batch(int samples, int features, int classes) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, samples, classes);
		for (int i = 0; i < samples; i++) {
			labels.putScalar(i, i % classes, 1);
		}
		return new MultiDataSet(Nd4j.rand(DataType.FLOAT, samples, features).subi(0.5), labels);
	}

	private static ComputationGraphConfiguration.GraphBuilder builder(IActivation activation) {
		return new NeuralNetConfiguration.Builder().seed(5).updater(new Nesterovs(0.05, 0.9)).l2(1e-3).l1(1e-4)
				.activation(activation).graphBuilder().addInputs("in").setOutputs("out");
	}

	private static INDArray labels(ILossFunction loss, INDArray classes) {
		return loss instanceof SparseCrossEntropyLoss ? classes.argMax(1).castTo(DataType.FLOAT)
				.reshape(withOne(classes.shape())) : classes;
	}

	private static long[] withOne(long... shape) {
		long[] one = shape.clone();
		one[1] = 1;
		return one;
	}

	/** A mask of one sample is a mask of outputs to DL4J. */
	private static IntFunction<MultiDataSet> vectors(ILossFunction loss, boolean masked) {
		return count -> {
			int samples = masked ? count + 1 : count;
			INDArray classes = Nd4j.zeros(DataType.FLOAT, samples, CLASSES);
			INDArray mask = Nd4j.ones(DataType.FLOAT, samples, 1);
			for (int i = 0; i < samples; i++) {
				classes.putScalar(i, i * 2 % CLASSES, 1);
				mask.putScalar(i, i % 3 == 1 ? 0 : 1);
			}
			return new MultiDataSet(new INDArray[] { Nd4j.rand(DataType.FLOAT, samples, FEATURES).subi(0.5) },
					new INDArray[] { labels(loss, classes) }, null, masked ? new INDArray[] { mask } : null);
		};
	}

	private static IntFunction<MultiDataSet> sequences(ILossFunction loss, boolean masked) {
		return samples -> {
			int steps = 3 + samples % 3;
			INDArray classes = Nd4j.zeros(DataType.FLOAT, samples, CLASSES, steps);
			INDArray mask = Nd4j.ones(DataType.FLOAT, samples, steps);
			for (int i = 0; i < samples; i++) {
				for (int t = 0; t < steps; t++) {
					classes.putScalar(i, (i * 2 + t) % CLASSES, t, 1);
					mask.putScalar(i, t, t <= i ? 1 : 0);
				}
			}
			INDArray[] masks = masked ? new INDArray[] { mask } : null;
			return new MultiDataSet(
					new INDArray[] { Nd4j.rand(DataType.FLOAT, samples, FEATURES, steps).subi(0.5) },
					new INDArray[] { labels(loss, classes) }, masks, masks);
		};
	}

	@ParameterizedTest
	@MethodSource("activations")
	void everyActivation(IActivation activation) {
		ComputationGraphConfiguration configuration = builder(activation)
				.addLayer("a", new DenseLayer.Builder().nIn(FEATURES).nOut(7).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nIn(7).nOut(8).hasBias(false).build(), "a")
				.addLayer("out", new OutputLayer.Builder(new LossMCXENT()).nIn(8).nOut(CLASSES)
						.activation(Activation.SOFTMAX).build(), "b")
				.build();
		new Comparison(configuration, vectors(new LossMCXENT(), false)).requireSame();
	}

	@ParameterizedTest
	@CsvSource({ "1,0", "3000,0", "9,0.7" })
	void everyWidth(int units, double keep) {
		ComputationGraphConfiguration configuration = builder(Activation.TANH.getActivationFunction())
				.addLayer("a", new DenseLayer.Builder().nIn(FEATURES).nOut(units).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nIn(units).nOut(units).dropOut(keep).build(), "a")
				.addLayer("out", new OutputLayer.Builder(new LossMSE()).nIn(units).nOut(CLASSES).dropOut(keep).build(),
						"b")
				.build();
		new Comparison(configuration, vectors(new LossMSE(), false)).requireSame();
	}

	@ParameterizedTest
	@MethodSource("outputs")
	void everyLossOfVectors(ILossFunction loss, IActivation activation) {
		ComputationGraphConfiguration configuration = builder(Activation.TANH.getActivationFunction())
				.addLayer("a", new DenseLayer.Builder().nIn(FEATURES).nOut(7).build(), "in")
				.addLayer("out", new OutputLayer.Builder(loss).nIn(7).nOut(CLASSES).activation(activation).build(), "a")
				.build();
		new Comparison(configuration, vectors(loss, false)).requireSame();
		new Comparison(configuration, vectors(loss, true)).requireSame();
	}

	@ParameterizedTest
	@MethodSource("outputs")
	void everyLossOfSequences(ILossFunction loss, IActivation activation) {
		ComputationGraphConfiguration configuration = builder(Activation.TANH.getActivationFunction())
				.addLayer("a", new Lstm.Builder().nIn(FEATURES).nOut(4).build(), "in")
				.addLayer("out", new RnnOutputLayer.Builder(loss).nIn(4).nOut(CLASSES).activation(activation).build(),
						"a")
				.setInputTypes(InputType.recurrent(FEATURES)).build();
		new Comparison(configuration, sequences(loss, false)).requireSame();
		new Comparison(configuration, sequences(loss, true)).requireSame();
	}

	@Test
	void sequencesThatComeFromOutside() {
		ComputationGraphConfiguration configuration = builder(Activation.TANH.getActivationFunction())
				.addLayer("out", new RnnOutputLayer.Builder(new LossMSE()).nIn(FEATURES).nOut(CLASSES).build(), "in")
				.setInputTypes(InputType.recurrent(FEATURES)).build();
		new Comparison(configuration, sequences(new LossMSE(), true)).requireSame();
	}

	@Test
	void whatIsNotFastSaysWhy() {
		ComputationGraphConfiguration configuration = builder(Activation.CUBE.getActivationFunction())
				.addLayer("a", new DenseLayer.Builder().nIn(FEATURES).nOut(7).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nIn(7).nOut(7).activation(Activation.TANH)
						.weightNoise(new DropConnect(0.5)).build(), "a")
				.addLayer("out", new OutputLayer.Builder(new LossMSE()).nIn(7).nOut(CLASSES)
						.activation(Activation.TANH).build(), "b")
				.build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		assertEquals(List.of("a: activation cube", "b: noise on weights"), FastPath.attach(graph).stock());
	}

	@Test
	void doublePrecisionStaysWithDl4j() {
		ComputationGraphConfiguration configuration = builder(Activation.TANH.getActivationFunction())
				.addLayer("out", new OutputLayer.Builder(new LossMSE()).nIn(FEATURES).nOut(CLASSES).build(), "in")
				.build();
		configuration.setDataType(DataType.DOUBLE);
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		assertEquals(List.of("out: double precision"), FastPath.attach(graph).stock().subList(0, 1));
	}
}
