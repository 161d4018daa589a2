package org.layerwright.catalog.layers;

/** The mean of its inputs. */
public final class Average extends Elementwise {

	public Average() {
		super("Average", "average", "Average",
				"The mean of two or more inputs of the same shape, element by element; the shape stays.");
	}
}
