package org.layerwright.dl4j.updater;

import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A few numbers of a long array, copied to where Java computes fast, and the operations that optimisers are made of.
 * Here is what they mean, as exact as doubles are; floats do the same in loops that the JIT makes vector instructions
 * of. Formulas are written once, in these operations, for both. Everything that operates together is as long as
 * {@link #count}.
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

	/** One number. */
	abstract double get(int at);

	/** Sets one number. */
	abstract void set(int at, double value);

	/** Memory of the same type, where an array without gaps begins. Not to be shared among threads. */
	abstract Pointer memory(INDArray array);

	/** Copies so many numbers from the memory, beginning at number {@code at}. */
	abstract void read(Pointer memory, long at, int numbers);

	/** Copies all to the memory, beginning at number {@code at}. */
	abstract void write(Pointer memory, long at);

	/** The sum of their squares. */
	double squares() {
		double sum = 0;
		for (int i = 0; i < count; i++) {
			sum += get(i) * get(i);
		}
		return sum;
	}

	/** {@code x = factor x}. */
	void scale(double factor) {
		for (int i = 0; i < count; i++) {
			set(i, factor * get(i));
		}
	}

	/** {@code x = max(-most, min(x, most))}. */
	void limit(double most) {
		for (int i = 0; i < count; i++) {
			set(i, Math.max(-most, Math.min(get(i), most)));
		}
	}

	/** {@code x = other}. */
	void copy(Values other) {
		count = other.count;
		for (int i = 0; i < count; i++) {
			set(i, other.get(i));
		}
	}

	/** {@code x = keep x + take other}. */
	void mix(double keep, Values other, double take) {
		for (int i = 0; i < count; i++) {
			set(i, keep * get(i) + take * other.get(i));
		}
	}

	/** {@code x = keep x + take other²}. */
	void mixSquares(double keep, Values other, double take) {
		for (int i = 0; i < count; i++) {
			set(i, keep * get(i) + other.get(i) * other.get(i) * take);
		}
	}

	/** {@code x = x + take}, {@code x - take} or {@code x}, as the sign of other is. */
	void addSigns(Values other, double take) {
		for (int i = 0; i < count; i++) {
			set(i, get(i) + take * Math.signum(other.get(i)));
		}
	}

	/** {@code x = max(keep x, |other| + more)}. */
	void greatest(double keep, Values other, double more) {
		for (int i = 0; i < count; i++) {
			set(i, Math.max(keep * get(i), Math.abs(other.get(i)) + more));
		}
	}

	/** {@code x = factor x / (other + more)}. */
	void over(Values other, double more, double factor) {
		for (int i = 0; i < count; i++) {
			set(i, factor * get(i) / (other.get(i) + more));
		}
	}

	/** {@code x = factor x / (√(other + inside) + outside)}. */
	void overRoot(Values other, double inside, double outside, double factor) {
		for (int i = 0; i < count; i++) {
			set(i, factor * get(i) / (Math.sqrt(other.get(i) + inside) + outside));
		}
	}

	/** {@code x = x √(other + inside)}. */
	void timesRoot(Values other, double inside) {
		for (int i = 0; i < count; i++) {
			set(i, get(i) * Math.sqrt(other.get(i) + inside));
		}
	}
}
