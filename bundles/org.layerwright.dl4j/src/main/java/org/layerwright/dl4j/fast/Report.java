package org.layerwright.dl4j.fast;

import java.util.List;
import java.util.Optional;

/**
 * Which layers and vertices of a graph compute fast, in the order of the graph.
 *
 * @param entries one for each layer and vertex, without inputs
 */
public record Report(List<Entry> entries) {

	/**
	 * A layer or vertex.
	 *
	 * @param name its name in the graph
	 * @param obstacle why it computes as DL4J does by itself, in the user's language; empty if it is fast
	 */
	public record Entry(String name, Optional<String> obstacle) {
		/** Whether it computes fast. */
		public boolean fast() {
			return obstacle.isEmpty();
		}
	}

	/** Copies the list. */
	public Report {
		entries = List.copyOf(entries);
	}

	/** What is not fast, as {@code "name: why"}. */
	public List<String> stock() {
		return entries.stream().filter(e -> !e.fast()).map(e -> e.name() + ": " + e.obstacle().get()).toList();
	}
}
