package org.layerwright.dl4j.kernel;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Where arrays of floats begin. */
public final class Address {
	private Address() {}

	/** The address of the first value. */
	public static long of(INDArray array) {
		return array.data().address() + Float.BYTES * array.offset();
	}
}
