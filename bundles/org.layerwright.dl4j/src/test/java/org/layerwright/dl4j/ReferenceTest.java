package org.layerwright.dl4j;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.activation.ActivationStep;
import org.layerwright.dl4j.updater.Adagrad;
import org.layerwright.dl4j.updater.Momentum;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** The classes that Layerwright names compute what the reference vectors say. */
class ReferenceTest {
	private static final Map<String, String> NAMES = Map.of("weight", "W", "bias", "b");
	private static final Map<String, String> NORM_NAMES = Map.of("weight", "gamma", "bias", "beta");

	static List<Path> layers() {
		return List.of("dense", "conv2d", "max_pool2d", "avg_pool2d", "global_avg_pool2d", "batch_norm_train").stream()
				.flatMap(prefix -> Reference.files(prefix).stream()).toList();
	}

	static List<Path> activations() {
		return Reference.files("activation_");
	}

	static List<Path> losses() {
		return Reference.files("loss_");
	}

	static List<Path> optimizers() {
		return Reference.files("optimizer_").stream().filter(f -> !f.toString().contains("adamw")).toList();
	}

	@ParameterizedTest
	@MethodSource("layers")
	void aLayerGivesTheOutputAndTheGradientsOfTheReference(Path file) {
		Reference expected = Reference.read(file);
		boolean dense = expected.kind.equals("dense");
		Map<String, String> names = expected.kind.equals("batch_norm") ? NORM_NAMES : NAMES;
		Layer layer = graph(layer(expected), expected.inputs.get(0).shape).getLayer("layer");
		expected.parameters.forEach((name, values) -> layer.getParam(names.get(name))
				.assign(dense
						? turned(values).reshape(layer.getParam(names.get(name)).shape())
						: values.values().reshape(layer.getParam(names.get(name)).shape())));
		LayerWorkspaceMgr workspaces = LayerWorkspaceMgr.noWorkspaces();
		INDArray output = layer.activate(expected.inputs.get(0).values(), true, workspaces);
		Reference.assertClose(expected.output.values(), output, "output");
		Pair<Gradient, INDArray> back = layer.backpropGradient(expected.outputGradient.values(), workspaces);
		Reference.assertClose(expected.inputGradients.get(0).values(), back.getSecond(), "gradient of the input");
		expected.parameterGradients.forEach((name, values) -> Reference.assertClose(
				dense ? turned(values) : values.values(), back.getFirst().getGradientFor(names.get(name)).dup('c'),
				name));
	}

	@ParameterizedTest
	@MethodSource("activations")
	void anActivationGivesTheOutputAndTheGradientOfTheReference(Path file) {
		Reference expected = Reference.read(file);
		IActivation activation = activation((String) expected.attributes.get("function"));
		INDArray input = expected.inputs.get(0).values();
		Reference.assertClose(expected.output.values(), activation.getActivation(input.dup(), true), "output");
		INDArray epsilon = expected.outputGradient == null ? Nd4j.onesLike(input) : expected.outputGradient.values();
		INDArray gradient = expected.inputGradients == null
				? Nd4j.zerosLike(input)
				: expected.inputGradients.get(0).values();
		Reference.assertClose(gradient, activation.backprop(input.dup(), epsilon).getFirst(), "gradient");
	}

	@ParameterizedTest
	@MethodSource("losses")
	void aLossGivesTheValueAndTheGradientOfTheReference(Path file) {
		Reference expected = Reference.read(file);
		String function = (String) expected.attributes.get("function");
		ILossFunction loss = loss(function);
		IActivation activation = activation(switch (function) {
		case "cross_entropy" -> "softmax";
		case "binary_cross_entropy" -> "sigmoid";
		default -> "identity";
		});
		INDArray input = expected.inputs.get(0).values();
		INDArray target = expected.target.values();
		double value = loss.computeScore(target, input.dup(), activation, null, true);
		Reference.assertClose(expected.output.values(), Nd4j.scalar(value), "loss");
		INDArray gradient = loss.computeGradient(target, input.dup(), activation, null).div(input.size(0));
		Reference.assertClose(expected.inputGradients.get(0).values(), gradient, "gradient");
	}

	@ParameterizedTest
	@MethodSource("optimizers")
	void anOptimizerTakesTheStepsOfTheReference(Path file) {
		Reference expected = Reference.read(file);
		IUpdater config = optimizer(expected, file.getFileName().toString());
		INDArray weights = expected.start.values();
		long state = config.stateSize(weights.length());
		GradientUpdater<?> updater = config
				.instantiate(state == 0 ? null : Nd4j.zeros(DataType.DOUBLE, 1, state).addi(7), true);
		for (int i = 0; i < expected.gradients.size(); i++) {
			INDArray step = expected.gradients.get(i).values().reshape(1, -1);
			updater.applyUpdater(step, i, 0);
			weights.subi(step.reshape(weights.shape()));
			Reference.assertClose(expected.after.get(i).values(), weights, "after step " + i);
		}
	}

	private static INDArray turned(Reference.Array weights) {
		return weights.shape.length == 2 ? weights.values().transpose().dup('c') : weights.values();
	}

	private static ComputationGraph graph(org.deeplearning4j.nn.conf.layers.Layer layer, long[] input) {
		InputType type = input.length == 4
				? InputType.convolutional(input[2], input[3], input[1])
				: InputType.feedForward(input[1]);
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().dataType(DataType.DOUBLE)
				.graphBuilder().addInputs("in").addLayer("layer", layer, "in").setOutputs("layer").setInputTypes(type)
				.build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		graph.initGradientsView();
		return graph;
	}

	private static org.deeplearning4j.nn.conf.layers.Layer layer(Reference expected) {
		return switch (expected.kind) {
		case "dense" -> new DenseLayer.Builder().nOut((int) expected.number("out_features"))
				.hasBias((Boolean) expected.attributes.get("bias")).activation(new ActivationIdentity()).build();
		case "conv2d" -> convolution(expected);
		case "max_pool2d" -> new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX,
				expected.pair("kernel_size"), expected.pair("stride")).build();
		case "avg_pool2d" -> new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.AVG,
				expected.pair("kernel_size"), expected.pair("stride")).build();
		case "global_pool" -> new GlobalPoolingLayer.Builder(PoolingType.AVG).build();
		case "batch_norm" -> new BatchNormalization.Builder().eps(expected.number("eps")).build();
		default -> throw new IllegalArgumentException(expected.kind);
		};
	}

	private static ConvolutionLayer convolution(Reference expected) {
		ConvolutionLayer.Builder layer = new ConvolutionLayer.Builder(expected.pair("kernel_size"))
				.nOut((int) expected.number("out_channels")).activation(new ActivationIdentity());
		return "same".equals(expected.attributes.get("padding"))
				? layer.convolutionMode(ConvolutionMode.Same).build()
				: layer.stride(expected.pair("stride")).padding(expected.pair("padding"))
						.dilation(expected.pair("dilation")).build();
	}

	private static IActivation activation(String name) {
		return switch (name) {
		case "identity" -> new ActivationIdentity();
		case "step" -> new ActivationStep();
		case "sigmoid" -> new ActivationSigmoid();
		case "tanh" -> new ActivationTanH();
		case "softmax" -> new ActivationSoftmax();
		case "relu" -> new ActivationReLU();
		case "leaky_relu" -> new ActivationLReLU(0.01);
		case "gelu" -> new ActivationGeluErf();
		default -> throw new IllegalArgumentException(name);
		};
	}

	private static ILossFunction loss(String name) {
		return switch (name) {
		case "mse" -> new LossMSE();
		case "mae" -> new LossMAE();
		case "binary_cross_entropy" -> new LossBinaryXENT();
		case "cross_entropy" -> new LossMCXENT();
		default -> throw new IllegalArgumentException(name);
		};
	}

	private static IUpdater optimizer(Reference expected, String file) {
		double rate = expected.number("lr");
		return switch (file.replace("optimizer_", "").replace(".json", "")) {
		case "sgd" -> new Sgd(rate);
		case "momentum" -> new Momentum(rate, expected.number("momentum"));
		case "nesterov" -> new Nesterovs(rate, expected.number("momentum"));
		case "adagrad" -> new Adagrad(rate, expected.number("eps"));
		case "rmsprop" -> new RmsProp(rate, expected.number("alpha"), expected.number("eps"));
		case "adam" -> new Adam(rate, 0.9, 0.999, expected.number("eps"));
		default -> throw new IllegalArgumentException(file);
		};
	}
}
