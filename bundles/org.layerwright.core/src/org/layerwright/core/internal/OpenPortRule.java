package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.LayerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/**
 * Nodes that nothing reaches, and nodes that lead nowhere, in networks that lead anywhere. Not kept by node: what they
 * could be connected to changes.
 */
final class OpenPortRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Designs designs = new Designs(analysis.catalog());
		for (Network network : analysis.design().getNetworks()) {
			boolean ends = network.getNodes().stream().flatMap(n -> analysis.kind(n).stream())
					.anyMatch(k -> !k.ports().output());
			for (Node node : network.getNodes()) {
				LayerKind kind = analysis.kind(node).orElse(null);
				if (kind != null && analysis.incoming(node).size() < kind.ports().leastInputs()) {
					found.accept(missing(analysis, designs, node, kind.ports().leastInputs()));
				}
				if (ends && kind != null && kind.ports().output() && node.getOutgoing().isEmpty()) {
					found.accept(deadEnd(designs, analysis, node));
				}
			}
		}
	}

	private static Problem missing(Analysis analysis, Designs designs, Node node, int least) {
		int inputs = analysis.incoming(node).size();
		List<QuickFix> fixes = designs.nearestSource(node) == null ? List.of()
				: List.of(new ConnectFix(designs, () -> designs.nearestSource(node), () -> node));
		return new Problem(node, null, Severity.ERROR, Words.text("port.missing", least, inputs), fixes);
	}

	private static Problem deadEnd(Designs designs, Analysis analysis, Node node) {
		List<QuickFix> fixes = new ArrayList<>();
		if (designs.nearestTarget(node) != null) {
			fixes.add(new ConnectFix(designs, () -> node, () -> designs.nearestTarget(node)));
		}
		fixes.add(new Fixes(analysis.catalog()).remove(node));
		return new Problem(node, null, Severity.WARNING, Words.text("port.deadEnd"), fixes);
	}
}
