package org.layerwright.dl4j.kernel;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The few operations that layers of our own are made of, each over whole arrays of equal length. Each is one loop with
 * one index, because the JIT makes vector instructions of no other.
 *
 * @param <V> float[] or double[]
 */
public interface Arithmetic<V> {

	/** The arithmetic of float or double arrays. */
	static Arithmetic<?> of(DataType type) {
		return switch (type) {
		case FLOAT -> new FloatArithmetic();
		case DOUBLE -> new DoubleArithmetic();
		default ->
			throw new IllegalArgumentException("Layers of Layerwright compute in FLOAT or DOUBLE, not in " + type);
		};
	}

	DataType type();

	V create(int length);

	int length(V array);

	/** The memory of an array without gaps. */
	Place<V> place(INDArray array);

	/** {@code c = op(a) op(b) + beta c}, column-major; {@code op(a)} is rows × inner, c rows × columns without gaps. */
	void multiply(Place<V> a, boolean turnA, Place<V> b, boolean turnB, int rows, int columns, int inner, double beta,
			Place<V> c);

	/** Each value so many times: value i at {@code i * times} and the places behind. */
	void repeat(V values, int times, V to);

	/** The whole of {@code values} again and again. */
	void tile(V values, V to);

	/**
	 * Puts an array [a, b, c] in column-major order, a fastest.
	 *
	 * @param sizes a, b, c
	 * @param strides of each in {@code from}
	 */
	void turn(V from, int[] sizes, int[] strides, V to);

	/** Whether a value is 0. */
	boolean hasZero(V values);

	void clear(V x);

	void copy(V from, V to);

	/** {@code to += a}. */
	void add(V a, V to);

	/** {@code to = a b}. */
	void product(V a, V b, V to);

	/** {@code to += a b}. */
	void addProduct(V a, V b, V to);

	/** {@code to = s a + (1 - s) b}. */
	void mix(V s, V a, V b, V to);

	/** {@code to = (1 - s) a}. */
	void rest(V s, V a, V to);

	/** {@code to = a - b}. */
	void difference(V a, V b, V to);

	/** {@code x = 1 / (1 + exp(-x))}. */
	void sigmoid(V x);

	/** {@code to = tanh(x)}. */
	void tanh(V x, V to);

	/** {@code x = max(x, 0)}. */
	void relu(V x);

	/** {@code d = d y (1 - y)}: from the error of y = sigmoid(x) to that of x. */
	void sigmoidError(V y, V d);

	/** {@code d = d (1 - y²)}: from the error of y = tanh(x) to that of x. */
	void tanhError(V y, V d);

	/** {@code d = 0} where y = max(x, 0) is not above 0. */
	void reluError(V y, V d);
}
