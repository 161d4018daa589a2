package org.layerwright.codegen.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.layerwright.catalog.Emission;

/**
 * Takes nodes that become several vertices apart: part {@code attention} of node {@code enc} becomes
 * {@code enc-attention}, the last one {@code enc}, so that what follows finds it.
 */
final class Expansion {

	private final Set<String> taken;
	private final List<Vertex> vertices = new ArrayList<>();

	/** @param names of the nodes, which their vertices keep */
	Expansion(List<String> names) {
		taken = new HashSet<>(names);
	}

	/** Adds a node, whole or in parts. */
	void add(Vertex node) {
		switch (node.emission()) {
		case Emission.Several several -> addParts(node, several.parts());
		default -> vertices.add(node);
		}
	}

	private void addParts(Vertex node, List<Emission.Part> parts) {
		List<String> places = new ArrayList<>(node.inputs());
		for (int i = 0; i < parts.size(); i++) {
			Emission.Part part = parts.get(i);
			String name = i == parts.size() - 1 ? node.name() : free(node.name() + "-" + part.name());
			add(new Vertex(name, part.kind(), part.output(), part.parameters(), part.emission(),
					part.from().stream().map(places::get).toList()));
			places.add(name);
		}
	}

	private String free(String wanted) {
		String name = wanted;
		for (int n = 2; !taken.add(name); n++) {
			name = wanted + "_" + n;
		}
		return name;
	}

	/** All vertices, each after those that feed it. */
	List<Vertex> vertices() {
		return vertices;
	}
}
