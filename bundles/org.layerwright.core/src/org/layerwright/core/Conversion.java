package org.layerwright.core;

import java.util.List;

import org.layerwright.model.Edge;

/**
 * A node that, put on edges, makes of the shapes that flow there such as their target takes: flatten between a picture
 * and a dense layer.
 *
 * @param kind id of its kind
 * @param settings its settings as key, value, key, value, …
 * @param edges where it belongs, one node on each; all lead to the same target
 * @param sure whether it loses nothing and there is no other way to read the shape, so that nobody has to be asked
 */
public record Conversion(String kind, List<String> settings, List<Edge> edges, boolean sure) {

	public Conversion {
		settings = List.copyOf(settings);
		edges = List.copyOf(edges);
	}
}
