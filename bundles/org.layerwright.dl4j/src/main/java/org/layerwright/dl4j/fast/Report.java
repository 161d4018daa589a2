package org.layerwright.dl4j.fast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.internal.Text;

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

	/** That of a graph whose layers were left as they are because nobody asked for more. */
	public static Report leftOut(ComputationGraph graph) {
		return new Report(Arrays.stream(graph.getLayers())
				.map(layer -> new Entry(layer.conf().getLayer().getLayerName(), Optional.of(Text.of("fast.leftOut"))))
				.toList());
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
