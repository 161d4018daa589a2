package org.layerwright.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Edges that close a cycle: without them, what is computed first could be said. */
final class CycleRule implements DesignRule {

	private record Step(Node node, Iterator<Edge> edges) {}

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		for (Network network : analysis.design().getNetworks()) {
			Set<Node> seen = new HashSet<>();
			analysis.order(network).stream().filter(seen::add).forEach(n -> search(n, seen, found));
		}
	}

	/** Depth first; an edge back to a node on the way closes a cycle. */
	private static void search(Node start, Set<Node> seen, Consumer<Problem> found) {
		Set<Node> onWay = new HashSet<>(Set.of(start));
		Deque<Step> way = new ArrayDeque<>();
		way.push(new Step(start, start.getOutgoing().iterator()));
		while (!way.isEmpty()) {
			Step step = way.peek();
			if (!step.edges.hasNext()) {
				onWay.remove(way.pop().node);
				continue;
			}
			Edge edge = step.edges.next();
			Node target = edge.getTarget();
			if (target != null && onWay.contains(target)) {
				found.accept(Problem.of(edge, Severity.ERROR,
						Words.text("edge.cycle", new Named(target), new Named(step.node)), Fixes.remove(edge)));
			} else if (target != null && seen.add(target)) {
				onWay.add(target);
				way.push(new Step(target, target.getOutgoing().iterator()));
			}
		}
	}
}
