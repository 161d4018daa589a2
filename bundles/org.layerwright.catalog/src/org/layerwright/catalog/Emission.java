package org.layerwright.catalog;

import java.util.List;

/** What a node becomes in a {@code ComputationGraphConfiguration.GraphBuilder}. */
public sealed interface Emission {

	/** {@code addInputs(name)}, with this expression among {@code setInputTypes}. */
	record Input(Code inputType) implements Emission {}

	/** {@code addLayer(name, layer, inputs)}; {@code output} layers are listed in {@code setOutputs}. */
	record Layer(Code layer, boolean output) implements Emission {}

	/** {@code addVertex(name, vertex, inputs)}. */
	record Vertex(Code vertex) implements Emission {}

	/** One vertex a part, or more; the last one has the name of the node, the others its name and theirs. */
	record Several(List<Part> parts) implements Emission {}

	/**
	 * A part of a node that becomes several vertices.
	 *
	 * @param name its name within the node
	 * @param kind what the generated table of layers calls it
	 * @param output the shape it gives
	 * @param parameters how many it has
	 * @param emission what it becomes
	 * @param from what feeds it: the inputs of the node come first, beginning at 0, then its parts in their order
	 */
	record Part(String name, String kind, Shape output, long parameters, Emission emission, List<Integer> from) {}
}
