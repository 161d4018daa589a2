package org.layerwright.core.internal;

import java.util.ArrayList;
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
					Words.text("port.missing", ports.leastInputs(), inputs), connect(state)));
		}
		if (inputs > ports.mostInputs()) {
			surplus(state, state.incoming.subList(ports.mostInputs(), inputs), found);
		}
		if (!ports.output() && !state.node.getOutgoing().isEmpty()) {
			state.node.getOutgoing().forEach(e -> found.accept(Problem.of(e, Severity.ERROR,
					Words.text("port.noOutput", new Named(state.node)), remove(e))));
		}
	}

	private void surplus(NodeState state, List<Edge> edges, Consumer<Problem> found) {
		List<QuickFix> fixes = new ArrayList<>();
		edges.forEach(e -> fixes.add(remove(e)));
		found.accept(new Problem(state.node, null, Severity.ERROR,
				Words.text("port.surplus", state.kind.ports().mostInputs(), state.incoming.size()), fixes));
	}

	private List<QuickFix> connect(NodeState state) {
		Designs designs = new Designs(analysis.catalog());
		Node source = designs.nearestSource(state.node);
		return source == null ? List.of() : List.of(QuickFix.of(Words.text("fix.connect", new Named(source)),
				() -> designs.connect(source, state.node)));
	}

	static QuickFix remove(Edge edge) {
		return QuickFix.of(Words.text("fix.remove.edge", new Named(edge)), () -> Designs.remove(edge));
	}
}
