package org.layerwright.catalog.layers;

/** The mean of each window. */
public final class AvgPool2d extends Pool2d {

	public AvgPool2d() {
		super("AVG", "avg_pool2d", "Average pooling",
				"The mean of each window, channel by channel: height × width × channels becomes height′ × width′ × "
						+ "channels. No parameters. With same padding only places inside the picture count.");
	}
}
