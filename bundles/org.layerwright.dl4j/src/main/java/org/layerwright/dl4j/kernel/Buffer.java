package org.layerwright.dl4j.kernel;

import java.util.stream.LongStream;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Native memory outside of all workspaces that stays from call to call and grows when it must. */
public final class Buffer {
	private INDArray memory;

	/** So many numbers that may be anything. */
	@SuppressWarnings("try") // leaving the workspace is what the resource is for
	public INDArray reserve(DataType type, long numbers) {
		if (memory == null || memory.length() < numbers || memory.dataType() != type) {
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				memory = Nd4j.createUninitialized(type, numbers);
			}
		}
		return memory;
	}

	/**
	 * The array [sample, feature, time] itself if it has that type and lies column-major without gaps, so that each
	 * step is a matrix [sample, feature]; else a copy that does.
	 */
	public <V> INDArray columns(INDArray array, Arithmetic<V> by) {
		if (array.dataType() == by.type() && dense(array)) {
			return array;
		}
		INDArray source = array.dataType() == by.type() ? array : array.castTo(by.type());
		V from = by.create(span(source));
		by.place(source).read(from);
		V turned = by.create((int) source.length());
		by.turn(from, ints(source.shape()), ints(source.stride()), turned);
		INDArray copy = reserve(by.type(), source.length());
		by.place(copy).write(turned);
		return copy.get(NDArrayIndex.interval(0, source.length())).reshape('f', source.shape());
	}

	private static int[] ints(long[] values) {
		return LongStream.of(values).mapToInt(Math::toIntExact).toArray();
	}

	/** From the first number to the last. */
	private static int span(INDArray array) {
		long last = 0;
		for (int d = 0; d < array.rank(); d++) {
			last += (array.size(d) - 1) * array.stride(d);
		}
		return Math.toIntExact(last + 1);
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
