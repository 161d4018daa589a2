package org.layerwright.editor.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.SettingText;
import org.layerwright.core.Settings;
import org.layerwright.model.Node;

/** Values for what a new node must have: as in the latest node of its kind, else as in the kind's own example. */
final class StartingValues {

	private final Catalog catalog;

	StartingValues(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Changes the model: a node that has just been made can be used at once. */
	void give(Node node) {
		LayerKind kind = catalog.layer(node.getKind()).orElse(null);
		List<Attr<?>> attributes = kind == null ? List.of() : kind.attributes();
		for (Attr<?> attr : attributes) {
			if (attr.isRequired() && Settings.get(node, attr.key()) == null) {
				likeAnother(node, attr.key()).or(() -> example(kind, attr.key()))
						.ifPresent(value -> Settings.set(node, attr.key(), value));
			}
		}
	}

	private static Optional<String> likeAnother(Node node, String key) {
		return node.getNetwork().getNodes().reversed().stream()
				.filter(n -> n != node && Objects.equals(n.getKind(), node.getKind())).map(n -> Settings.get(n, key))
				.filter(Objects::nonNull).findFirst();
	}

	private static Optional<String> example(LayerKind kind, String key) {
		return kind.declaration().samples().stream().flatMap(s -> s.settings().stream())
				.filter(s -> s.key().equals(key)).map(SettingText::value).findFirst();
	}
}
