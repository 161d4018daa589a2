package org.layerwright.dl4j.layer;

import java.nio.Buffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The memory of an array without gaps, in float or double precision. Layers move it to {@link Stretch} and back a
 * stretch at a time, which costs what copying costs, and multiply it where it is, as a {@link Matrix}. Valid as long as
 * the array is.
 */
public final class Numbers {
	private final DataType type;
	private final long address;
	private final Buffer buffer;

	private Numbers(DataType type, long address, Buffer buffer) {
		this.type = type;
		this.address = address;
		this.buffer = buffer;
	}

	/** The numbers of {@code array} in the order in which they lie, beginning at its first. */
	public static Numbers of(INDArray array) {
		DataType type = array.dataType();
		long address = array.data().pointer().address() + type.width() * array.offset();
		return switch (type) {
		case FLOAT -> new Numbers(type, address, new Floats(address, array.length()).asBuffer());
		case DOUBLE -> new Numbers(type, address, new Doubles(address, array.length()).asBuffer());
		default ->
			throw new IllegalArgumentException("Layers of Layerwright compute in FLOAT or DOUBLE, not in " + type);
		};
	}

	/** FLOAT or DOUBLE. */
	public DataType type() {
		return type;
	}

	long address(long at) {
		return address + type.width() * at;
	}

	FloatPointer floats(long at) {
		return new Floats(address + Float.BYTES * at, 0);
	}

	DoublePointer doubles(long at) {
		return new Doubles(address + Double.BYTES * at, 0);
	}

	FloatBuffer floats() {
		return (FloatBuffer) buffer;
	}

	DoubleBuffer doubles() {
		return (DoubleBuffer) buffer;
	}

	/** Copies {@code count} numbers that begin at {@code at} to the beginning of {@code into}. */
	public void get(long at, double[] into, int count) {
		Stretch values = Stretch.of(type, count);
		values.read(this, at, 0, count);
		for (int i = 0; i < count; i++) {
			into[i] = values.get(i);
		}
	}

	/** Copies the first {@code count} numbers of {@code from} to {@code at} and what follows. */
	public void put(long at, double[] from, int count) {
		Stretch values = Stretch.of(type, count);
		for (int i = 0; i < count; i++) {
			values.set(i, from[i]);
		}
		values.write(this, at, 0, count);
	}

	/** An address and a number of values behind it, without an owner. */
	private static final class Floats extends FloatPointer {
		Floats(long address, long count) {
			super((Pointer) null);
			this.address = address;
			this.limit = count;
			this.capacity = count;
		}
	}

	/** The same for doubles. */
	private static final class Doubles extends DoublePointer {
		Doubles(long address, long count) {
			super((Pointer) null);
			this.address = address;
			this.limit = count;
			this.capacity = count;
		}
	}
}
