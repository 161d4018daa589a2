package org.layerwright.dl4j.recurrent.internal;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Native memory outside of all workspaces that stays from call to call and grows when it must. */
final class Buffer {
	private INDArray memory;

	/** So many numbers that may be anything. */
	@SuppressWarnings("try") // leaving the workspace is what the resource is for
	INDArray reserve(DataType type, long numbers) {
		if (memory == null || memory.length() < numbers || memory.dataType() != type) {
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				memory = Nd4j.createUninitialized(type, numbers);
			}
		}
		return memory;
	}

	/**
	 * The array itself if it has that type and lies column-major without gaps, so that each step is a matrix [sample,
	 * feature]; else a copy that does.
	 */
	INDArray columns(INDArray array, DataType type) {
		if (array.dataType() == type && dense(array)) {
			return array;
		}
		INDArray copy = reserve(type, array.length());
		INDArray shaped = (copy.length() == array.length() ? copy : first(copy, array.length())).reshape('f',
				array.shape());
		shaped.assign(array);
		return shaped;
	}

	private static INDArray first(INDArray array, long numbers) {
		return array.get(NDArrayIndex.interval(0, numbers));
	}

	private static boolean dense(INDArray array) {
		long expected = 1;
		for (int d = 0; d < array.rank(); d++) {
			if (array.size(d) != 1 && array.stride(d) != expected) {
				return false;
			}
			expected *= array.size(d);
		}
		return true;
	}
}
