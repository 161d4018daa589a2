package org.layerwright.dl4j.fast;

import java.util.List;
import java.util.Optional;

/**
 * Which layers and vertices of a graph compute fast, in the order of the graph, and whether its optimiser does.
 *
 * @param entries one for each layer and vertex, without inputs, and one for the optimiser
 */
public record Report(List<Entry> entries) {

	/**
	 * A layer, a vertex or the optimiser.
	 *
	 * @param name its name in the graph, or the word for the optimiser in the user's language
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
