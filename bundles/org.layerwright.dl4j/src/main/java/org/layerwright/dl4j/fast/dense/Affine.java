package org.layerwright.dl4j.fast.dense;

import java.util.Arrays;

import org.layerwright.dl4j.kernel.Memory;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * y = f(xW + b) on rows and the way back, one matrix product and one pass over the result each. All arrays are floats;
 * x is [rows, inputs], W [inputs, outputs], b [1, outputs] or null. What is [rows, outputs] lies row by row without
 * gaps.
 */
final class Affine {
	/** Floats that stay in the first cache while they are worked on. */
	private static final int STRETCH = 2048;

	private final Operand left = new Operand();
	private final Operand right = new Operand();
	private final Operand target = new Operand();
	private final Memory memory = new Memory();
	private final Memory other = new Memory();
	private float[] rows = {};
	private float[] more = {};
	private float[] vector = {};

	/**
	 * xW into {@code y}, plus b, through the curve.
	 *
	 * @param mask for each row what it is multiplied by, or null
	 * @param before gets what the curve is given, or is null
	 */
	void forward(INDArray x, INDArray w, INDArray b, Curve curve, float[] mask, INDArray y, INDArray before) {
		product(x, w, b, y);
		int width = (int) y.size(1);
		int length = (int) y.length();
		int step = step(width);
		for (int at = 0; at < length; at += step) {
			int count = Math.min(step, length - at);
			read(at, count, width, b != null);
			mask(mask, at, count, width);
			if (before != null) {
				other.over(before).at(at).write(rows, 0, count);
			}
			curve.apply(rows, count, width);
			mask(mask, at, count, width);
			memory.at(at).write(rows, 0, count);
		}
	}

	/** xW into {@code y}; b is made ready for {@link #read}. */
	private void product(INDArray x, INDArray w, INDArray b, INDArray y) {
		target.over(y).product(left.over(x), false, right.over(w), false, 0);
		int width = (int) y.size(1);
		reserve(width);
		if (b != null) {
			memory.over(b).read(vector, 0, width);
		}
		memory.over(y);
	}

	private void read(int at, int count, int width, boolean biased) {
		memory.at(at).read(rows, 0, count);
		for (int row = 0; biased && row < count; row += width) {
			add(vector, rows, row, width);
		}
	}

	private void mask(float[] mask, int at, int count, int width) {
		for (int row = 0; mask != null && row < count; row += width) {
			if (mask[(at + row) / width] == 0) {
				Arrays.fill(rows, row, row + width, 0);
			}
		}
	}

	/**
	 * The error before the curve, from the error behind it, and the gradient of the bias if there is one.
	 *
	 * @param from what {@link #forward} gave, or its {@code before}, as the curve wants it
	 * @param error may be {@code delta}
	 * @param delta to be set
	 */
	void delta(INDArray from, INDArray error, Curve curve, float[] mask, INDArray delta, INDArray biasGradient) {
		int width = (int) delta.size(1);
		reserve(width);
		Arrays.fill(vector, 0, width, 0);
		int length = (int) delta.length();
		int step = step(width);
		for (int at = 0; at < length; at += step) {
			int count = Math.min(step, length - at);
			memory.over(error).at(at).read(rows, 0, count);
			other.over(from).at(at).read(more, 0, count);
			curve.back(rows, more, count, width);
			mask(mask, at, count, width);
			memory.over(delta).at(at).write(rows, 0, count);
			sum(rows, count, vector, width);
		}
		write(biasGradient, width);
	}

	/**
	 * The sum of the losses of all rows, the error before the activation into {@code delta}, and the gradient of the
	 * bias if there is one.
	 */
	double loss(INDArray x, INDArray w, INDArray b, Objective objective, Truth truth, INDArray delta,
			INDArray biasGradient) {
		product(x, w, b, delta);
		int width = (int) delta.size(1);
		float[] sums = new float[width];
		int length = (int) delta.length();
		int step = step(width);
		double loss = 0;
		for (int at = 0; at < length; at += step) {
			int count = Math.min(step, length - at);
			read(at, count, width, b != null);
			loss += objective.pass(rows, count, width, truth, at / width);
			memory.at(at).write(rows, 0, count);
			sum(rows, count, sums, width);
		}
		System.arraycopy(sums, 0, vector, 0, width);
		write(biasGradient, width);
		return loss;
	}

	private void write(INDArray biasGradient, int width) {
		if (biasGradient != null) {
			memory.over(biasGradient).write(vector, 0, width);
		}
	}

	/** xᵀ delta. */
	void weightGradient(INDArray x, INDArray delta, INDArray gradient) {
		target.over(gradient).product(left.over(x), true, right.over(delta), false, 0);
	}

	/** delta Wᵀ, into {@code gradient}, which is given back. */
	INDArray inputGradient(INDArray delta, INDArray w, INDArray gradient) {
		target.over(gradient).product(left.over(delta), false, right.over(w), true, 0);
		return gradient;
	}

	private void reserve(int width) {
		int least = Math.max(width, STRETCH);
		if (rows.length < least) {
			rows = new float[least];
			more = new float[least];
			vector = new float[least];
		}
	}

	/** Whole rows. */
	private static int step(int width) {
		return Math.max(1, STRETCH / width) * width;
	}

	private static void add(float[] vector, float[] to, int at, int width) {
		for (int i = 0; i < width; i++) {
			to[at + i] += vector[i];
		}
	}

	private static void sum(float[] from, int count, float[] sums, int width) {
		for (int row = 0; row < count; row += width) {
			for (int i = 0; i < width; i++) {
				sums[i] += from[row + i];
			}
		}
	}
}
