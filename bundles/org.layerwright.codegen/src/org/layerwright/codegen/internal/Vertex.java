package org.layerwright.codegen.internal;

import java.util.List;

import org.layerwright.catalog.Code;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.Shape;

/**
 * A node, ready to be written.
 *
 * @param name its name in the graph
 * @param kind id of its kind
 * @param shape what it gives
 * @param parameters how many it has
 * @param emission what it becomes
 * @param inputs names of the nodes that feed it, in the order of its edges
 */
public record Vertex(String name, String kind, Shape shape, long parameters, Emission emission, List<String> inputs) {

	boolean isInput() {
		return emission instanceof Emission.Input;
	}

	boolean isOutput() {
		return emission instanceof Emission.Layer layer && layer.output();
	}

	/** The call that adds it to the graph builder {@code graph}; inputs are added otherwise. */
	Code addTo(Code graph) {
		return switch (emission) {
		case Emission.Layer layer -> graph.call("addLayer", arguments(layer.layer()));
		case Emission.Vertex vertex -> graph.call("addVertex", arguments(vertex.vertex()));
		case Emission.Input input -> graph;
		case Emission.Several several -> throw apart();
		};
	}

	private IllegalStateException apart() {
		return new IllegalStateException(name + " has not been taken apart");
	}

	private Object[] arguments(Code made) {
		Object[] arguments = new Object[2 + inputs.size()];
		arguments[0] = name;
		arguments[1] = made;
		System.arraycopy(inputs.toArray(), 0, arguments, 2, inputs.size());
		return arguments;
	}

	/** About how much byte code it needs: the number of expressions in it. */
	int weight() {
		return switch (emission) {
		case Emission.Layer layer -> weight(layer.layer()) + inputs.size();
		case Emission.Vertex vertex -> weight(vertex.vertex()) + inputs.size();
		case Emission.Input input -> 2 + weight(input.inputType());
		case Emission.Several several -> throw apart();
		};
	}

	private static int weight(Code code) {
		return 1 + switch (code) {
		case Code.New made -> made.arguments().stream().mapToInt(Vertex::weight).sum();
		case Code.StaticCall call -> call.arguments().stream().mapToInt(Vertex::weight).sum();
		case Code.Call call -> weight(call.on()) + call.arguments().stream().mapToInt(Vertex::weight).sum();
		default -> 0;
		};
	}
}
