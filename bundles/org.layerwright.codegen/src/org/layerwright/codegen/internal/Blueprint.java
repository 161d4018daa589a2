package org.layerwright.codegen.internal;

import java.util.List;
import java.util.function.UnaryOperator;

import org.layerwright.catalog.Code;

/**
 * All that the Java of a design says, ready to be written.
 *
 * @param title the design's name
 * @param names its names in Java
 * @param graphs its networks, at least one
 * @param training how they are trained
 */
public record Blueprint(String title, Names names, List<Graph> graphs, Code training) {

	/**
	 * One network.
	 *
	 * @param title its name
	 * @param method the method that gives its configuration
	 * @param builder the builder of the network with what holds for all layers
	 * @param vertices the nodes, each after those that feed it
	 * @param whole adds what holds for the graph as a whole to its builder
	 */
	public record Graph(String title, String method, Code builder, List<Vertex> vertices, UnaryOperator<Code> whole) {

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
}
