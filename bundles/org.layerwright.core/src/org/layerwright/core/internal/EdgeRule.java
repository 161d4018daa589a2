package org.layerwright.core.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Edges that join nothing, or the same twice. */
final class EdgeRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		for (Network network : analysis.design().getNetworks()) {
			Set<List<Node>> joined = new HashSet<>();
			for (Edge edge : network.getEdges()) {
				if (!isIn(network, edge.getSource()) || !isIn(network, edge.getTarget())) {
					found.accept(Problem.of(edge, Severity.ERROR, Words.text("edge.open"), Fixes.remove(edge)));
				} else if (!joined.add(List.of(edge.getSource(), edge.getTarget()))) {
					found.accept(Problem.of(edge, Severity.WARNING, Words.text("edge.twice"), Fixes.remove(edge)));
				}
			}
		}
	}

	private static boolean isIn(Network network, Node node) {
		return node != null && node.getNetwork() == network;
	}
}
