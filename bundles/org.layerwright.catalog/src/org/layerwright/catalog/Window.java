package org.layerwright.catalog;

/**
 * Which part of its input one output of a layer sees, per direction, for the receptive field. Of sequences the rows are
 * the time steps.
 *
 * @param height extent in rows, dilation included: dilation × (kernel − 1) + 1
 * @param width extent in columns
 * @param strideHeight step in rows
 * @param strideWidth step in columns
 */
public record Window(int height, int width, int strideHeight, int strideWidth) {

	/** Every output sees exactly the input at its own place. */
	public static final Window POINT = new Window(1, 1, 1, 1);

	/** Every output sees the whole input. */
	public static final Window ALL = new Window(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 1);
}
