package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Ports;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;

/** Nodes with more edges than they have room for. */
final class PortRule implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		if (state.kind == null) {
			return;
		}
		Ports ports = state.kind.ports();
		int inputs = state.incoming.size();
		if (inputs > ports.mostInputs()) {
			List<Edge> surplus = state.incoming.subList(ports.mostInputs(), inputs);
			found.accept(new Problem(state.node, null, Severity.ERROR,
					Words.text("port.surplus", ports.mostInputs(), inputs),
					surplus.stream().map(Fixes::remove).toList()));
		}
		if (!ports.output()) {
			state.node.getOutgoing().forEach(e -> found.accept(Problem.of(e, Severity.ERROR,
					Words.text("port.noOutput", new Named(state.node)), Fixes.remove(e))));
		}
	}
}
