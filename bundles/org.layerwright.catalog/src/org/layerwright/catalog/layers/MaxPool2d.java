package org.layerwright.catalog.layers;

/** The greatest value of each window. */
public final class MaxPool2d extends Pool2d {

	public MaxPool2d() {
		super("MAX", "max_pool2d", "Max pooling",
				"The greatest value of each window, channel by channel: height × width × channels becomes height′ × "
						+ "width′ × channels. No parameters. What lies behind sees a larger part of the picture, and "
						+ "small shifts change less.");
	}
}
