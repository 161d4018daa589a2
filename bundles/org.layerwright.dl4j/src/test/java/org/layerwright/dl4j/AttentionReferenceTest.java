package org.layerwright.dl4j;

import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Self-attention and layer normalisation compute what the reference vectors say. */
class AttentionReferenceTest {
	private static final Map<String, String> NAMES = Map.of("in_proj_weight", "Wqkv", "in_proj_bias", "bqkv",
			"out_proj.weight", "Wo", "out_proj.bias", "bo", "weight", "gain", "bias", "shift");

	@ParameterizedTest
	@ValueSource(strings = { "layer_norm", "mha_self", "mha_causal", "mha_self_padding" })
	void aLayerGivesTheOutputAndTheGradientsOfTheReference(String name) {
		Reference expected = Reference.read(Reference.files(name + ".json").get(0));
		INDArray input = turned(expected.inputs.get(0));
		Layer layer = layer(configuration(expected), input.size(1));
		expected.parameters.forEach((key, values) -> layer.getParam(NAMES.get(key)).assign(matrix(values)));
		if (expected.attributes.containsKey("key_padding_mask")) {
			layer.setMaskArray(visible((List<?>) expected.attributes.get("key_padding_mask")));
		}
		LayerWorkspaceMgr workspaces = LayerWorkspaceMgr.noWorkspaces();
		Reference.assertClose(turned(expected.output), layer.activate(input, true, workspaces), "output");
		Pair<Gradient, INDArray> back = layer.backpropGradient(turned(expected.outputGradient), workspaces);
		Reference.assertClose(turned(expected.inputGradients.get(0)), back.getSecond(), "input gradient");
		expected.parameterGradients.forEach((key, values) -> Reference.assertClose(matrix(values),
				back.getFirst().getGradientFor(NAMES.get(key)), key));
	}

	private static StepLayer configuration(Reference expected) {
		return expected.kind.equals("layer_norm")
				? new LayerNormalization.Builder().epsilon(expected.number("eps")).build()
				: new SelfAttention.Builder().heads((int) expected.number("num_heads"))
						.causal((Boolean) expected.attributes.get("causal")).build();
	}

	/** Steps before features become features before steps. */
	private static INDArray turned(Reference.Array array) {
		return array.values().permute(0, 2, 1).dup('c');
	}

	/** PyTorch has the outputs of a map first. */
	private static INDArray matrix(Reference.Array array) {
		return array.shape.length == 2 ? array.values().transpose() : array.values().reshape(1, array.shape[0]);
	}

	private static INDArray visible(List<?> padding) {
		double[][] rows = padding.stream().map(row -> ((List<?>) row).stream().mapToDouble(p -> 1 - (Double) p)
				.toArray()).toArray(double[][]::new);
		return Nd4j.create(rows);
	}

	private static Layer layer(StepLayer conf, long features) {
		GraphBuilder graph = new NeuralNetConfiguration.Builder().dataType(DataType.DOUBLE).graphBuilder()
				.addInputs("in").setInputTypes(InputType.recurrent(features)).addLayer("layer", conf, "in")
				.setOutputs("layer").validateOutputLayerConfig(false);
		ComputationGraph network = new ComputationGraph(graph.build());
		network.init();
		network.getLayer("layer").setBackpropGradientsViewArray(
				Nd4j.create(DataType.DOUBLE, 1, network.getLayer("layer").numParams()));
		return network.getLayer("layer");
	}
}
