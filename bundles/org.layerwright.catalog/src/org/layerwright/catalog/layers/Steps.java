package org.layerwright.catalog.layers;

import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** What layers may take that work step by step. */
final class Steps {

	private Steps() {}

	/** Anything but tokens: those are names, not numbers. */
	static Shape numbers(LayerKind kind, Shape input) throws ShapeMismatch {
		if (input.isTokens()) {
			throw Common.mismatch("shape.numbers", "insert.embedding", new KindLabel(kind), input);
		}
		return input;
	}

	/** A sequence of vectors or one vector. */
	static Shape vectors(LayerKind kind, Shape input) throws ShapeMismatch {
		if (numbers(kind, input).isImage()) {
			throw Common.mismatch("shape.vectors", "insert.flatten", new KindLabel(kind), input);
		}
		return input;
	}
}
