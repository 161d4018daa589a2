package org.layerwright.core.internal;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.core.Costs;
import org.layerwright.core.Problem;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** What is known of one node. Null means not known. */
final class NodeState {

	final Node node;
	int position;
	LayerKind kind;
	Attrs attrs;
	List<Attrs.Fault> faults = List.of();
	boolean settingsRead;
	List<Edge> incoming = List.of();
	List<Shape> inputs = List.of();
	Shape output;
	ShapeMismatch mismatch;
	RuntimeException failure;
	Costs costs = Costs.NONE;
	List<Problem> problems;

	NodeState(Node node) {
		this.node = node;
	}

	boolean hasErrors() {
		return kind == null || faults.stream().anyMatch(Attrs.Fault::error);
	}
}
