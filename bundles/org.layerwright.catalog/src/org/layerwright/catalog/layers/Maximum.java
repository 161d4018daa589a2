package org.layerwright.catalog.layers;

/** The greatest of its inputs. */
public final class Maximum extends Elementwise {

	public Maximum() {
		super("Max", "maximum", "Maximum",
				"The greatest of two or more inputs of the same shape, element by element; the shape stays (with two "
						+ "dense layers before it this is a maxout unit, Goodfellow et al., 2013).");
	}
}
