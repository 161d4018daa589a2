package org.layerwright.dl4j.fast.dense;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Masks of whole rows, as numbers in Java. */
final class Masks {
	private Masks() {}

	/** Whether a mask says of each of so many rows that it counts (1) or not (0). */
	static boolean ofRows(INDArray mask, long rows) {
		return mask == null || mask.length() == rows && mask.size(0) == rows && binary(values(mask));
	}

	private static boolean binary(float[] values) {
		for (float value : values) {
			if (value != 0 && value != 1) {
				return false;
			}
		}
		return true;
	}

	/** One number a row; null if there is no mask. */
	static float[] values(INDArray mask) {
		return mask == null ? null : mask.dup('c').data().asFloat();
	}
}
