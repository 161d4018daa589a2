package org.layerwright.catalog.layers;

/** The greatest value of each window along time. */
public final class MaxPool1d extends Pool1d {

	public MaxPool1d() {
		super("max", "max_pool1d", "1-D max pooling",
				"The greatest value of each window along time, feature by feature: time × features becomes time′ × "
						+ "features. No parameters. Only steps inside the sequence count.");
	}
}
