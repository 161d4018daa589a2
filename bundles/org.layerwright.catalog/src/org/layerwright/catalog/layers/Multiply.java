package org.layerwright.catalog.layers;

/** The product of its inputs. */
public final class Multiply extends Elementwise {

	public Multiply() {
		super("Product", "multiply", "Multiply",
				"The product of two or more inputs of the same shape, element by element; the shape stays. With a "
						+ "sigmoid before one of them it makes a gate that lets parts of the other one pass.");
	}
}
