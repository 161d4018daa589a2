package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** The order of one network's nodes at one moment. */
final class Topology {

	private final Map<Node, Integer> index = new IdentityHashMap<>();
	private final Map<Edge, Integer> edges = new IdentityHashMap<>();
	private final List<Node> order = new ArrayList<>();
	private final Set<Node> cyclic = new HashSet<>();

	Topology(Network network) {
		network.getNodes().forEach(n -> index.put(n, index.size()));
		network.getEdges().forEach(e -> edges.put(e, edges.size()));
		sort(network);
	}

	/** Kahn's algorithm; among nodes that are ready the first in the file comes first. */
	private void sort(Network network) {
		Map<Node, Integer> open = new IdentityHashMap<>();
		PriorityQueue<Node> ready = new PriorityQueue<>(Comparator.comparing(index::get));
		for (Node node : network.getNodes()) {
			int inputs = incoming(node).size();
			open.put(node, inputs);
			if (inputs == 0) {
				ready.add(node);
			}
		}
		while (!ready.isEmpty()) {
			Node node = ready.remove();
			order.add(node);
			for (Edge edge : node.getOutgoing()) {
				if (isInside(edge) && open.merge(edge.getTarget(), -1, Integer::sum) == 0) {
					ready.add(edge.getTarget());
				}
			}
		}
		if (order.size() < index.size()) {
			network.getNodes().stream().filter(n -> open.get(n) > 0).forEach(cyclic::add);
			network.getNodes().stream().filter(cyclic::contains).forEach(order::add);
		}
	}

	/** Whether {@code edge} belongs to this network and joins two of its nodes. */
	private boolean isInside(Edge edge) {
		return edges.containsKey(edge) && index.containsKey(edge.getSource()) && index.containsKey(edge.getTarget());
	}

	/** The edges that end at {@code node}: by port, then as the file has them, so that undo does not change them. */
	List<Edge> incoming(Node node) {
		List<Edge> all = new ArrayList<>();
		for (Edge edge : node.getIncoming()) {
			if (isInside(edge)) {
				all.add(edge);
			}
		}
		if (all.size() > 1) {
			all.sort(Comparator.comparing((Edge e) -> e.getTargetPort() == null ? "" : e.getTargetPort())
					.thenComparing(edges::get));
		}
		return all;
	}

	/** All nodes, sources first; those on or behind a cycle last. */
	List<Node> order() {
		return order;
	}

	/** Whether {@code node} lies on a cycle or behind one. */
	boolean isCyclic(Node node) {
		return cyclic.contains(node);
	}
}
