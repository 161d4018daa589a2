package org.layerwright.contract.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.RnnLossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A generated network cut off behind one of its layers, in double precision. It runs as it does in training, workspaces
 * and all; what goes into the layer, what comes out of it and the gradients at both places are kept.
 */
final class Probe {

	private static final String OUTPUT = "output-captured";
	private static final String END = "given-gradient";

	private final String subject;
	private final ComputationGraph network;
	private final Map<String, Capture> captures = new LinkedHashMap<>();

	private Probe(ComputationGraphConfiguration configuration, String subject, Layer end) {
		this.subject = subject;
		configuration.setDataType(DataType.DOUBLE);
		keep(configuration, needed(configuration));
		configuration.getNetworkInputs().forEach(input -> listen(configuration, input));
		if (end != null) {
			add(configuration, OUTPUT, new Capture(false), subject);
			NeuralNetConfiguration layer = configuration.getDefaultConfiguration().clone();
			end.setLayerName(END);
			layer.setLayer(end);
			add(configuration, END, new LayerVertex(layer, null), OUTPUT);
			configuration.setNetworkOutputs(List.of(END));
		}
		network = new ComputationGraph(configuration);
		network.init();
	}

	/** Cuts {@code configuration} off behind {@code subject}, which has outputs of {@code rank} dimensions. */
	static Probe behind(ComputationGraphConfiguration configuration, String subject, int rank) {
		return new Probe(configuration, subject, switch (rank) {
		case 2 -> new LossLayer.Builder(new GivenGradient()).activation(Activation.IDENTITY).build();
		case 3 -> new RnnLossLayer.Builder(new GivenGradient()).activation(Activation.IDENTITY).build();
		default -> new CnnLossLayer.Builder(new GivenGradient()).activation(Activation.IDENTITY).build();
		});
	}

	/** The same where {@code subject} is an output layer with a loss of its own. */
	static Probe until(ComputationGraphConfiguration configuration, String subject) {
		return new Probe(configuration, subject, null);
	}

	private Set<String> needed(ComputationGraphConfiguration configuration) {
		Set<String> needed = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(subject));
		while (!open.isEmpty()) {
			String name = open.pop();
			if (needed.add(name)) {
				open.addAll(configuration.getVertexInputs().getOrDefault(name, List.of()));
			}
		}
		return needed;
	}

	private void keep(ComputationGraphConfiguration configuration, Set<String> needed) {
		configuration.getVertices().keySet().retainAll(needed);
		configuration.getVertexInputs().keySet().retainAll(needed);
		configuration.setNetworkOutputs(List.of(subject));
	}

	private void listen(ComputationGraphConfiguration configuration, String input) {
		String name = input + "-captured";
		configuration.getVertexInputs()
				.replaceAll((vertex, inputs) -> inputs.stream().map(i -> i.equals(input) ? name : i).toList());
		add(configuration, name, new Capture(true), input);
	}

	private void add(ComputationGraphConfiguration configuration, String name,
			org.deeplearning4j.nn.conf.graph.GraphVertex vertex, String source) {
		configuration.getVertices().put(name, vertex);
		configuration.getVertexInputs().put(name, List.of(source));
		if (vertex instanceof Capture capture) {
			captures.put(name, capture);
		}
	}

	ComputationGraph network() {
		return network;
	}

	/** The parameters, by vertex (what its name has more than the subject's) and own name. */
	Map<String, INDArray> parameters() {
		return table(network.paramTable());
	}

	/** The gradients of the last pass, named as {@link #parameters}. */
	Map<String, INDArray> gradients() {
		return table(network.gradient().gradientForVariable());
	}

	private Map<String, INDArray> table(Map<String, INDArray> whole) {
		Map<String, INDArray> all = new LinkedHashMap<>();
		for (GraphVertex vertex : network.getVertices()) {
			Map<String, INDArray> own = vertex.paramTable(false);
			if (own != null) {
				own.keySet().forEach(name -> all.put(key(vertex.getVertexName(), name),
						whole.get(vertex.getVertexName() + "_" + name)));
			}
		}
		return all;
	}

	private String key(String vertex, String parameter) {
		return (vertex.startsWith(subject) ? vertex.substring(subject.length()) : vertex) + ":" + parameter;
	}

	/** What comes out once the training is over. */
	INDArray infer(INDArray[] inputs, INDArray[] masks) {
		network.clearLayerMaskArrays();
		network.setLayerMaskArrays(masks, null);
		return network.feedForward(inputs, false).get(subject);
	}

	/** One pass of training, forwards and, from the given labels, back. */
	void pass(INDArray[] inputs, INDArray[] masks, INDArray labels) {
		network.setInputs(inputs);
		network.setLabels(labels);
		network.setLayerMaskArrays(masks, null);
		network.computeGradientAndScore();
	}

	/** What came out in the last pass. */
	INDArray output() {
		return captures.get(OUTPUT).value();
	}

	/** The gradient that came back to the i-th input. */
	INDArray inputGradient(int input) {
		return captures.get(network.getConfiguration().getNetworkInputs().get(input) + "-captured").gradient();
	}
}
