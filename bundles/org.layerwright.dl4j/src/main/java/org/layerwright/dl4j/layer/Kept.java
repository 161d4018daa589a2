package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Memory that a layer keeps from its forward pass to its backward pass, outside of workspaces. It is used again, and
 * grows where it is too small.
 */
public final class Kept {
	private INDArray array;
	private Numbers numbers;

	/** An array [rows, columns], row by row, with whatever was there. */
	public INDArray array(DataType type, long rows, long columns) {
		long length = rows * columns;
		reserve(type, length);
		INDArray part = array.length() == length ? array : array.get(NDArrayIndex.interval(0, length));
		return part.reshape('c', rows, columns);
	}

	/** The same as a matrix. */
	public Matrix matrix(DataType type, long rows, long columns) {
		reserve(type, rows * columns);
		return new Matrix(numbers, 0, (int) rows, (int) columns, (int) columns, false);
	}

	private void reserve(DataType type, long length) {
		if (array == null || array.length() < length || array.dataType() != type) {
			array = allocate(type, Math.max(1, length));
			numbers = Numbers.of(array);
		}
	}

	@SuppressWarnings("try") // leaving the workspace is what the resource is for
	private static INDArray allocate(DataType type, long length) {
		try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
			return Nd4j.createUninitialized(type, length);
		}
	}
}
