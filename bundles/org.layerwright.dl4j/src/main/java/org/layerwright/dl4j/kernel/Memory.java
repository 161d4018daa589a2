package org.layerwright.dl4j.kernel;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A place in the memory of a float array, movable, so that many small pieces cost no objects. */
final class Memory extends FloatPointer {
	private final long start;

	private Memory(long start) {
		super((Pointer) null);
		this.start = start;
		this.address = start;
	}

	/** The memory of an array without gaps. */
	static Memory of(INDArray array) {
		return new Memory(array.data().pointer().address() + Float.BYTES * array.offset());
	}

	/** The same pointer at so many floats from the start. */
	Memory at(long floats) {
		address = start + Float.BYTES * floats;
		return this;
	}

	/** Whether the values of an array lie one after the other in row-major order. */
	private static boolean dense(INDArray array) {
		long expected = 1;
		for (int d = array.rank() - 1; d >= 0; d--) {
			if (array.size(d) != 1 && array.stride(d) != expected) {
				return false;
			}
			expected *= array.size(d);
		}
		return true;
	}

	/** The array itself if it is {@link #dense}, else a copy. */
	static INDArray compact(INDArray array) {
		return dense(array) ? array : array.dup('c');
	}
}
