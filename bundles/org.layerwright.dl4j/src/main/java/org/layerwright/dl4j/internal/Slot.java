package org.layerwright.dl4j.internal;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Memory for one of the arrays that a batch consists of, filled with floats and given in the type of the network. It is
 * made once for each shape and filled again and again; shapes that vary from batch to batch share the memory of the
 * largest.
 */
final class Slot {
	private static final float[] ZEROS = new float[1 << 12];

	private final DataType type;
	private final boolean varying;
	private final Map<List<Long>, Filled> byShape = new HashMap<>();
	private INDArray memory = Nd4j.empty(DataType.FLOAT);

	/** An array to be filled. */
	static final class Filled {
		/** To be filled in row-major order, from position 0. */
		final FloatBuffer buffer;
		private final INDArray floats;
		private final INDArray typed;

		private Filled(INDArray floats, DataType type) {
			this.floats = floats;
			this.buffer = floats.data().asNioFloat();
			this.typed = floats.castTo(type); // the same array if it is float already
		}

		/** Puts so many zeros. */
		void zeros(int count) {
			for (int left = count; left > 0; left -= ZEROS.length) {
				buffer.put(ZEROS, 0, Math.min(left, ZEROS.length));
			}
		}

		/** The array as filled. */
		INDArray array() {
			return typed == floats ? typed : typed.assign(floats);
		}
	}

	Slot(DataType type, boolean varying) {
		this.type = type;
		this.varying = varying;
	}

	/** An array of a shape, with what was last filled in. */
	Filled of(long... shape) {
		List<Long> key = Arrays.stream(shape).boxed().toList();
		if (varying) {
			reserve(key.stream().reduce(1L, (a, b) -> a * b));
		}
		Filled filled = byShape.computeIfAbsent(key, k -> new Filled(floats(shape), type));
		filled.buffer.clear();
		return filled;
	}

	private void reserve(long length) {
		if (memory.length() < length) {
			memory = Nd4j.create(DataType.FLOAT, length);
			byShape.clear();
		}
	}

	private INDArray floats(long... shape) {
		if (!varying) {
			return Nd4j.create(DataType.FLOAT, shape);
		}
		return Nd4j.create(memory.data(), shape, Nd4j.getStrides(shape, 'c'), 0, 'c');
	}
}
