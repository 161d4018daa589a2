package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.buffer.DataType;

/**
 * A stretch of floats or doubles in Java, and the operations that layers are made of. Here is what they mean, one value
 * after the other and as exact as doubles are; floats do the same fast. Those without a range go over all values in one
 * loop with one index, because the JIT makes vector instructions of no other; stretches of about {@link #LENGTH} stay
 * in the processor's nearest memory from one operation to the next. Arrays of one call have the same type and length.
 */
public abstract sealed class Stretch permits FloatStretch, DoubleStretch {
	/** A good length. */
	public static final int LENGTH = 1024;

	/** Added to a value, it keeps {@link #softmax} from giving it anything. */
	public static final double NEVER = -1e30;

	/** So many zeros. */
	public static Stretch of(DataType type, int length) {
		return switch (type) {
		case FLOAT -> new FloatStretch(length);
		case DOUBLE -> new DoubleStretch(length);
		default ->
			throw new IllegalArgumentException("Layers of Layerwright compute in FLOAT or DOUBLE, not in " + type);
		};
	}

	/** A row again and again, so many times. */
	public static Stretch tiled(Stretch row, int times) {
		Stretch all = of(row.type(), row.length() * times);
		for (int i = 0; i < all.length(); i++) {
			all.set(i, row.get(i % row.length()));
		}
		return all;
	}

	public abstract DataType type();

	public abstract int length();

	/** One value; for the few. */
	public abstract double get(int at);

	/** Sets one value; for the few. */
	public abstract void set(int at, double value);

	/** Copies {@code count} numbers from native memory to {@code to} and behind. */
	abstract void read(Numbers from, long at, int to, int count);

	/** Copies {@code count} values from {@code from} on to native memory. */
	abstract void write(Numbers to, long at, int from, int count);

	/** Sets the values from {@code from} to before {@code to}. */
	public void fill(int from, int to, double value) {
		for (int i = from; i < to; i++) {
			set(i, value);
		}
	}

	/**
	 * Sets rows of {@code columns} to the columns of {@code from}, whose rows have as many values as there are rows.
	 */
	public void turn(Stretch from, int columns) {
		int rows = length() / columns;
		for (int i = 0; i < length(); i++) {
			set(i, from.get(i % columns * rows + i / columns));
		}
	}

	/** {@code this = a}. */
	public void copy(Stretch a) {
		for (int i = 0; i < length(); i++) {
			set(i, a.get(i));
		}
	}

	/** {@code this += a}. */
	public void add(Stretch a) {
		for (int i = 0; i < length(); i++) {
			set(i, get(i) + a.get(i));
		}
	}

	/** {@code this = a - b}. */
	public void difference(Stretch a, Stretch b) {
		for (int i = 0; i < length(); i++) {
			set(i, a.get(i) - b.get(i));
		}
	}

	/** {@code this = a b}. */
	public void product(Stretch a, Stretch b) {
		for (int i = 0; i < length(); i++) {
			set(i, a.get(i) * b.get(i));
		}
	}

	/** {@code this += a b}. */
	public void addProduct(Stretch a, Stretch b) {
		for (int i = 0; i < length(); i++) {
			set(i, get(i) + a.get(i) * b.get(i));
		}
	}

	/** {@code this = s a + (1 - s) b}. */
	public void mix(Stretch s, Stretch a, Stretch b) {
		for (int i = 0; i < length(); i++) {
			set(i, s.get(i) * a.get(i) + (1 - s.get(i)) * b.get(i));
		}
	}

	/** {@code this = (1 - s) a}. */
	public void rest(Stretch s, Stretch a) {
		for (int i = 0; i < length(); i++) {
			set(i, (1 - s.get(i)) * a.get(i));
		}
	}

	/** {@code x = 1 / (1 + exp(-x))}. */
	public void sigmoid() {
		for (int i = 0; i < length(); i++) {
			set(i, 1 / (1 + Math.exp(-get(i))));
		}
	}

	/** {@code x = tanh(x)}. */
	public void tanh() {
		for (int i = 0; i < length(); i++) {
			set(i, Math.tanh(get(i)));
		}
	}

	/** {@code x = max(x, 0)}. */
	public void relu() {
		for (int i = 0; i < length(); i++) {
			set(i, Math.max(get(i), 0));
		}
	}

	/** {@code x = exp(x)}, for x up to 0. */
	public void exp() {
		for (int i = 0; i < length(); i++) {
			set(i, Math.exp(get(i)));
		}
	}

	/** {@code d = d y (1 - y)}: from the error of y = sigmoid(x) to that of x. */
	public void sigmoidError(Stretch y) {
		for (int i = 0; i < length(); i++) {
			set(i, get(i) * (y.get(i) * (1 - y.get(i))));
		}
	}

	/** {@code d = d (1 - y²)}: from the error of y = tanh(x) to that of x. */
	public void tanhError(Stretch y) {
		for (int i = 0; i < length(); i++) {
			set(i, get(i) * (1 - y.get(i) * y.get(i)));
		}
	}

	/** {@code d = 0} where y = max(x, 0) is not above 0. */
	public void reluError(Stretch y) {
		for (int i = 0; i < length(); i++) {
			set(i, y.get(i) > 0 ? get(i) : 0);
		}
	}

	/** The greatest from {@code from} to before {@code to}; as are the others. */
	public double most(int from, int to) {
		double most = Double.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			most = Math.max(most, get(i));
		}
		return most;
	}

	/** The sum. */
	public double sum(int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += get(i);
		}
		return sum;
	}

	/** {@code Σ this a}. */
	public double dot(Stretch a, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += get(i) * a.get(i);
		}
		return sum;
	}

	/** {@code x = (x + shift) factor}. */
	public void scale(int from, int to, double shift, double factor) {
		for (int i = from; i < to; i++) {
			set(i, (get(i) + shift) * factor);
		}
	}

	/** {@code this += factor a}. */
	public void addScaled(Stretch a, double factor, int from, int to) {
		for (int i = from; i < to; i++) {
			set(i, get(i) + factor * a.get(i));
		}
	}

	/**
	 * Makes {@code exp(x) / Σ exp(x)} of each row; of a row of {@link #NEVER} alone, zeros.
	 *
	 * @param columns the length of a row
	 */
	public final void softmax(int columns) {
		for (int at = 0; at < length(); at += columns) {
			double most = most(at, at + columns);
			scale(at, at + columns, most < NEVER / 2 ? 0 : -most, 1);
		}
		exp();
		for (int at = 0; at < length(); at += columns) {
			double sum = sum(at, at + columns);
			scale(at, at + columns, 0, sum == 0 ? 0 : 1 / sum);
		}
	}

	/** Turns the error of what {@link #softmax} gave into that of what it was given. */
	public final void softmaxError(Stretch given, int columns) {
		for (int at = 0; at < length(); at += columns) {
			scale(at, at + columns, -dot(given, at, at + columns), 1);
		}
		product(this, given);
	}

	/** Brings a row to mean 0 and variance 1; gives what its deviations were divided by. */
	public final double normalize(int from, int to, double epsilon) {
		int count = to - from;
		scale(from, to, -sum(from, to) / count, 1);
		double deviation = Math.sqrt(dot(this, from, to) / count + epsilon);
		scale(from, to, 0, 1 / deviation);
		return deviation;
	}

	/** Turns the error of a normalised row into that of the row, {@code (d − mean(d) − y mean(d y)) / deviation}. */
	public final void normalizeError(Stretch normalized, int from, int to, double deviation) {
		int count = to - from;
		double mean = sum(from, to) / count;
		double slope = dot(normalized, from, to) / count;
		addScaled(normalized, -slope, from, to);
		scale(from, to, -mean, 1 / deviation);
	}

	/** The sum of each column of rows of {@code columns}. */
	public final Stretch sums(int columns) {
		Stretch sums = of(type(), columns);
		for (int i = 0; i < length(); i++) {
			sums.set(i % columns, sums.get(i % columns) + get(i));
		}
		return sums;
	}
}
