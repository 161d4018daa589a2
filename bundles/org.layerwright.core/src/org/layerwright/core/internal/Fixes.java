package org.layerwright.core.internal;

import java.util.List;

import org.layerwright.catalog.AttrLabel;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Conversion;
import org.layerwright.core.Designs;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.model.Configured;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Quick fixes that several rules offer. */
record Fixes(Catalog catalog) {

	/** Sets a setting to a value. */
	QuickFix set(Configured element, String path, Object value) {
		String text = String.valueOf(value);
		return QuickFix.of(Words.text("fix.set", label(element, path), text),
				() -> Settings.set(catalog, element, path, text));
	}

	/** What people call the setting at {@code path}, in their language. */
	private Object label(Configured element, String path) {
		return Settings.attr(catalog, element, path).<Object>map(a -> new AttrLabel(null, a)).orElse(path);
	}

	/** Puts a new node of {@code kind}, with settings given as key, value, …, on each of {@code edges}. */
	QuickFix insert(List<Edge> edges, String kind, Node before, String... settings) {
		return QuickFix.of(Words.text("fix.insert", kind, new Named(before)),
				() -> edges.forEach(e -> configure(new Designs(catalog).insertOn(e, kind), settings)));
	}

	/** Puts the nodes of a conversion before {@code before}. */
	QuickFix insert(Conversion conversion, Node before) {
		return insert(conversion.edges(), conversion.kind(), before, conversion.settings().toArray(String[]::new));
	}

	private void configure(Node node, String... settings) {
		for (int i = 0; i < settings.length; i += 2) {
			Settings.set(catalog, node, settings[i], settings[i + 1]);
		}
	}

	/** Removes an edge. */
	static QuickFix remove(Edge edge) {
		return QuickFix.of(Words.text("fix.remove.edge", new Named(edge)), () -> Designs.remove(edge));
	}

	/** Removes a node and closes the gap. */
	QuickFix remove(Node node) {
		return QuickFix.of(Words.text("fix.remove.node", new Named(node)), () -> new Designs(catalog).remove(node));
	}
}
