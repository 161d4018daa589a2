package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Ports;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Nodes with too few or too many edges. */
record PortRule(Analysis analysis) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		if (state.kind == null) {
			return;
		}
		Ports ports = state.kind.ports();
		int inputs = state.incoming.size();
		if (inputs < ports.leastInputs()) {
			found.accept(new Problem(state.node, null, Severity.ERROR,
					Words.text("port.missing", ports.leastInputs(), inputs), connect(state.node)));
		}
		if (inputs > ports.mostInputs()) {
			List<Edge> surplus = state.incoming.subList(ports.mostInputs(), inputs);
			found.accept(new Problem(state.node, null, Severity.ERROR,
					Words.text("port.surplus", ports.mostInputs(), inputs), surplus.stream().map(Fixes::remove).toList()));
		}
		if (!ports.output()) {
			state.node.getOutgoing().forEach(e -> found.accept(Problem.of(e, Severity.ERROR,
					Words.text("port.noOutput", new Named(state.node)), Fixes.remove(e))));
		} else if (state.node.getOutgoing().isEmpty()) {
			found.accept(deadEnd(state));
		}
	}

	private List<QuickFix> connect(Node node) {
		Designs designs = new Designs(analysis.catalog());
		return List.of(new ConnectFix(designs, () -> designs.nearestSource(node), () -> node));
	}

	private Problem deadEnd(NodeState state) {
		Designs designs = new Designs(analysis.catalog());
		return Problem.of(state.node, Severity.WARNING, Words.text("port.deadEnd"),
				new ConnectFix(designs, () -> state.node, () -> designs.nearestTarget(state.node)),
				new Fixes(analysis.catalog()).remove(state.node));
	}
}
