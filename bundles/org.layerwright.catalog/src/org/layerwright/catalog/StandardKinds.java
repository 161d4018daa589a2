package org.layerwright.catalog;

import java.util.List;

import org.layerwright.catalog.activations.Identity;
import org.layerwright.catalog.layers.Dense;

/** The registry: one line a kind, in the order of the palette. */
final class StandardKinds {

	private StandardKinds() {
	}

	static List<Kind> all() {
		return List.of(
				new Dense(),
				new Identity());
	}
}
