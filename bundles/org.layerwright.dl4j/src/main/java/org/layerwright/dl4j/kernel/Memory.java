package org.layerwright.dl4j.kernel;

import java.lang.reflect.Field;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

import sun.misc.Unsafe;

/** A place in the memory of a float array, movable, so that many small pieces cost no objects. */
public final class Memory extends FloatPointer {
	private static final Unsafe UNSAFE = unsafe();
	private static final long BASE = Unsafe.ARRAY_FLOAT_BASE_OFFSET;

	private long start;

	/** Nowhere yet. */
	public Memory() {
		super((Pointer) null);
	}

	/** The memory of an array without gaps. */
	public static Memory of(INDArray array) {
		return new Memory().over(array);
	}

	/** Moves to the first number of an array. */
	public Memory over(INDArray array) {
		start = array.data().pointer().address() + Float.BYTES * array.offset();
		address = start;
		return this;
	}

	/** Moves to an address. */
	public Memory to(long place) {
		start = place;
		address = place;
		return this;
	}

	/** The same pointer at so many floats from the start. */
	public Memory at(long floats) {
		address = start + Float.BYTES * floats;
		return this;
	}

	/** Copies {@code count} floats that lie here to {@code to}, from {@code offset} on. */
	public void read(float[] to, int offset, int count) {
		UNSAFE.copyMemory(null, address, to, BASE + (long) Float.BYTES * offset, (long) Float.BYTES * count);
	}

	/** Copies {@code count} floats of {@code from}, from {@code offset} on, here. */
	public void write(float[] from, int offset, int count) {
		UNSAFE.copyMemory(from, BASE + (long) Float.BYTES * offset, null, address, (long) Float.BYTES * count);
	}

	/** The array itself if its values lie one after the other in row-major order, else a copy. */
	static INDArray compact(INDArray array) {
		return dense(array) ? array : array.dup('c');
	}

	/** Whether the values of an array lie one after the other in row-major order. */
	public static boolean dense(INDArray array) {
		long expected = 1;
		for (int d = array.rank() - 1; d >= 0; d--) {
			if (array.size(d) != 1 && array.stride(d) != expected) {
				return false;
			}
			expected *= array.size(d);
		}
		return true;
	}

	private static Unsafe unsafe() {
		try {
			Field field = Unsafe.class.getDeclaredField("theUnsafe");
			field.setAccessible(true);
			return (Unsafe) field.get(null);
		} catch (ReflectiveOperationException e) {
			throw new ExceptionInInitializerError(e);
		}
	}
}
