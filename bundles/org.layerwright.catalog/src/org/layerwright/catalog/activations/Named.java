package org.layerwright.catalog.activations;

import org.layerwright.catalog.Code;

/** DL4J's constants for activations that need no settings. */
final class Named {

	private Named() {}

	static Code constant(String name) {
		return Code.constant("org.nd4j.linalg.activations.Activation", name);
	}
}
