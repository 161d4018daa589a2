package org.layerwright.dl4j.updater;

import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A few numbers of a long array, copied to where Java computes fast, and the operations that optimisers are made of.
 * Each is one loop with one index, which the JIT makes vector instructions of; formulas are written once, in these
 * operations, for floats and doubles alike. Everything that operates together is as long as {@link #count}.
 */
abstract class Values {
	/** Few enough to stay in the processor's first-level cache with their kin, many enough to be worth the call. */
	static final int MOST = 2048;

	/** How many there are now, at most the capacity. */
	int count;

	/** Room for so many numbers; the type is FLOAT or DOUBLE. */
	static Values create(DataType type, int capacity) {
		return switch (type) {
		case FLOAT -> new FloatValues(capacity);
		case DOUBLE -> new DoubleValues(capacity);
		default -> throw new IllegalArgumentException("Optimisers compute in FLOAT or DOUBLE, not in " + type);
		};
	}

	/** Memory of the same type, where an array without gaps begins. Not to be shared among threads. */
	abstract Pointer memory(INDArray array);

	/** Copies so many numbers from the memory, beginning at number {@code at}. */
	abstract void read(Pointer memory, long at, int numbers);

	/** Copies all to the memory, beginning at number {@code at}. */
	abstract void write(Pointer memory, long at);

	abstract double squares();

	/** {@code x = factor x}. */
	abstract void scale(double factor);

	/** {@code x = max(-most, min(x, most))}. */
	abstract void limit(double most);

	/** {@code x = other}. */
	abstract void copy(Values other);

	/** {@code x = keep x + take other}. */
	abstract void mix(double keep, Values other, double take);

	/** {@code x = keep x + take other²}. */
	abstract void mixSquares(double keep, Values other, double take);

	/** {@code x = x + take}, {@code x - take} or {@code x}, as the sign of other is. */
	abstract void addSigns(Values other, double take);

	/** {@code x = max(keep x, |other| + more)}. */
	abstract void greatest(double keep, Values other, double more);

	/** {@code x = factor x / (other + more)}. */
	abstract void over(Values other, double more, double factor);

	/** {@code x = factor x / (√(other + inside) + outside)}. */
	abstract void overRoot(Values other, double inside, double outside, double factor);

	/** {@code x = x √(other + inside)}. */
	abstract void timesRoot(Values other, double inside);
}
