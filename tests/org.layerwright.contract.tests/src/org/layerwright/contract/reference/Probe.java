package org.layerwright.contract.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A generated network cut off behind one of its layers: runs in double precision, forwards and back. */
final class Probe {

	private final String subject;
	private final ComputationGraph network;
	private final Map<String, Capture> captures = new LinkedHashMap<>();

	/** Cuts {@code configuration} off behind {@code subject}, and listens behind each of its inputs. */
	Probe(ComputationGraphConfiguration configuration, String subject) {
		this.subject = subject;
		configuration.setDataType(DataType.DOUBLE);
		keep(configuration, needed(configuration));
		configuration.getNetworkInputs().forEach(input -> listen(configuration, input));
		network = new ComputationGraph(configuration);
		network.init();
		network.initGradientsView();
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
		captures.put(input, new Capture());
		configuration.getVertices().put(name, captures.get(input));
		configuration.getVertexInputs().put(name, List.of(input));
	}

	ComputationGraph network() {
		return network;
	}

	/** The parameters behind {@code subject}, by vertex (what its name has more than the subject's) and own name. */
	Map<String, INDArray> parameters() {
		Map<String, INDArray> all = new LinkedHashMap<>();
		for (GraphVertex vertex : network.getVertices()) {
			Map<String, INDArray> table = vertex.paramTable(false);
			if (table != null) {
				table.forEach((name, values) -> all.put(key(vertex.getVertexName(), name), values));
			}
		}
		return all;
	}

	private String key(String vertex, String parameter) {
		return (vertex.startsWith(subject) ? vertex.substring(subject.length()) : vertex) + ":" + parameter;
	}

	INDArray forward(boolean training, INDArray[] inputs, INDArray[] masks) {
		if (masks != null) {
			network.setLayerMaskArrays(masks, null);
		}
		return network.feedForward(inputs, training, false).get(subject);
	}

	/** The gradients of the parameters, named as {@link #parameters}; those of the inputs are kept. */
	Map<String, INDArray> back(INDArray outputGradient) {
		Gradient gradient = network.backpropGradient(outputGradient);
		Map<String, INDArray> all = new LinkedHashMap<>();
		for (GraphVertex vertex : network.getVertices()) {
			Map<String, INDArray> table = vertex.paramTable(false);
			if (table != null) {
				table.keySet().forEach(name -> all.put(key(vertex.getVertexName(), name),
						gradient.getGradientFor(vertex.getVertexName() + "_" + name)));
			}
		}
		return all;
	}

	/** The gradient that came back to the i-th input. */
	INDArray inputGradient(int input) {
		return captures.get(network.getConfiguration().getNetworkInputs().get(input)).gradient();
	}
}
