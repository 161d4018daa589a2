package org.layerwright.dl4j.convolution;

import org.deeplearning4j.nn.conf.layers.Upsampling2D;

/** DL4J's upsampling of pictures with different factors for rows and columns, which its builder takes as an array. */
public final class Upsampling {

	private Upsampling() {}

	/** A layer that repeats each row and each column so many times. */
	public static Upsampling2D of(int rows, int columns) {
		return new Upsampling2D.Builder(1).size(new int[] { rows, columns }).build();
	}
}
