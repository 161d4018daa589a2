package org.layerwright.catalog.layers;

/** The mean of each window along time. */
public final class AvgPool1d extends Pool1d {

	public AvgPool1d() {
		super("average", "avg_pool1d", "1-D average pooling",
				"The mean of each window along time, feature by feature: time × features becomes time′ × features. No "
						+ "parameters. Only steps inside the sequence count.");
	}
}
