package org.layerwright.catalog;

/** What a node becomes in a {@code ComputationGraphConfiguration.GraphBuilder}. */
public sealed interface Emission {

	/** {@code addInputs(name)}, with this expression among {@code setInputTypes}. */
	record Input(Code inputType) implements Emission {}

	/** {@code addLayer(name, layer, inputs)}; {@code output} layers are listed in {@code setOutputs}. */
	record Layer(Code layer, boolean output) implements Emission {}

	/** {@code addVertex(name, vertex, inputs)}. */
	record Vertex(Code vertex) implements Emission {}
}
