package org.layerwright.codegen.internal;

import java.util.List;

import org.layerwright.catalog.Code;

/**
 * All that the Java of a design says, ready to be written.
 *
 * @param title the design's name
 * @param names its names in Java
 * @param builder the builder of the network with what holds for all layers
 * @param vertices the nodes, each after those that feed it
 * @param training how the network is trained
 */
public record Blueprint(String title, Names names, Code builder, List<Vertex> vertices, Code training) {

	List<Vertex> inputs() {
		return vertices.stream().filter(Vertex::isInput).toList();
	}

	List<Vertex> layers() {
		return vertices.stream().filter(v -> !v.isInput()).toList();
	}

	List<Vertex> outputs() {
		return vertices.stream().filter(Vertex::isOutput).toList();
	}
}
