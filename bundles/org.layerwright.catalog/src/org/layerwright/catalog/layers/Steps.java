package org.layerwright.catalog.layers;

import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** What layers may take that work step by step. */
final class Steps {

	private Steps() {}

	/** A sequence of vectors or one vector. */
	static Shape vectors(LayerKind kind, Shape input) throws ShapeMismatch {
		if (Common.numbers(kind, input).isImage()) {
			throw Common.mismatch("shape.vectors", "insert.flatten", new KindLabel(kind), input);
		}
		return input;
	}
}
