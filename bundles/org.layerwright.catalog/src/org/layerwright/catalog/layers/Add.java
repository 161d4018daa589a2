package org.layerwright.catalog.layers;

/** The sum of its inputs. */
public final class Add extends Elementwise {

	public Add() {
		super("Add", "add", "Add",
				"The sum of two or more inputs of the same shape, element by element; the shape stays. With a way "
						+ "around one or more layers it makes a residual connection (He et al., 2016).");
	}
}
