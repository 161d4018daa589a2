package org.layerwright.dl4j.updater;

import org.bytedeco.javacpp.Pointer;
import org.layerwright.dl4j.kernel.Memory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Floats. */
final class FloatValues extends Values {
	/** Sums that are added up side by side. */
	private static final int LANES = 16;

	/**
	 * Added to a mean of gradients and taken away again, it leaves no number below 2e-28 but 0, and all from 1e-14 on
	 * as they are. The mean of a gradient that has become 0, as that of a unit that is never active, would otherwise
	 * stay at 5.6e-45 for ever, for 0.9 times that is rounded to itself; and processors take 14 times as long over
	 * numbers below 1.2e-38, as are its products with a learning rate.
	 */
	private static final float TINY = 0x1p-68f;

	/** The same for means of squares, which stay what they are from 1e-23 on. */
	private static final float TINY_SQUARE = 0x1p-100f;

	private final float[] values;

	FloatValues(int capacity) {
		values = new float[capacity];
	}

	@Override
	double get(int at) {
		return values[at];
	}

	@Override
	void set(int at, double value) {
		values[at] = (float) value;
	}

	@Override
	Pointer memory(INDArray array) {
		return Memory.of(array);
	}

	@Override
	void read(Pointer memory, long at, int numbers) {
		count = numbers;
		((Memory) memory).at(at).read(values, 0, numbers);
	}

	@Override
	void write(Pointer memory, long at) {
		((Memory) memory).at(at).write(values, 0, count);
	}

	@Override
	double squares() {
		double[] sums = new double[LANES];
		int whole = count - count % LANES;
		for (int i = 0; i < whole; i += LANES) {
			for (int lane = 0; lane < LANES; lane++) {
				sums[lane] += (double) values[i + lane] * values[i + lane];
			}
		}
		double all = 0;
		for (int i = whole; i < count; i++) {
			all += (double) values[i] * values[i];
		}
		for (double sum : sums) {
			all += sum;
		}
		return all;
	}

	@Override
	void scale(double factor) {
		float[] x = values;
		float f = (float) factor;
		for (int i = 0; i < count; i++) {
			x[i] *= f;
		}
	}

	@Override
	void limit(double most) {
		float[] x = values;
		float m = (float) most;
		for (int i = 0; i < count; i++) {
			x[i] = Math.max(-m, Math.min(x[i], m));
		}
	}

	@Override
	void copy(Values other) {
		count = other.count;
		System.arraycopy(of(other), 0, values, 0, count);
	}

	@Override
	void mix(double keep, Values other, double take) {
		float[] x = values;
		float[] y = of(other);
		float k = (float) keep;
		float t = (float) take;
		for (int i = 0; i < count; i++) {
			x[i] = k * x[i] + t * y[i] + TINY - TINY;
		}
	}

	@Override
	void mixSquares(double keep, Values other, double take) {
		float[] x = values;
		float[] y = of(other);
		float k = (float) keep;
		float t = (float) take;
		for (int i = 0; i < count; i++) {
			x[i] = k * x[i] + y[i] * y[i] * t + TINY_SQUARE - TINY_SQUARE;
		}
	}

	@Override
	void addSigns(Values other, double take) {
		float[] x = values;
		float[] y = of(other);
		float t = (float) take;
		for (int i = 0; i < count; i++) {
			x[i] += t * Math.signum(y[i]);
		}
	}

	@Override
	void greatest(double keep, Values other, double more) {
		float[] x = values;
		float[] y = of(other);
		float k = (float) keep;
		float m = (float) more;
		for (int i = 0; i < count; i++) {
			x[i] = Math.max(k * x[i], Math.abs(y[i]) + m);
		}
	}

	@Override
	void over(Values other, double more, double factor) {
		float[] x = values;
		float[] y = of(other);
		float m = (float) more;
		float f = (float) factor;
		for (int i = 0; i < count; i++) {
			x[i] = f * x[i] / (y[i] + m);
		}
	}

	@Override
	void overRoot(Values other, double inside, double outside, double factor) {
		float[] x = values;
		float[] y = of(other);
		float in = (float) inside;
		float out = (float) outside;
		float f = (float) factor;
		for (int i = 0; i < count; i++) {
			x[i] = f * x[i] / ((float) Math.sqrt(y[i] + in) + out);
		}
	}

	@Override
	void timesRoot(Values other, double inside) {
		float[] x = values;
		float[] y = of(other);
		float in = (float) inside;
		for (int i = 0; i < count; i++) {
			x[i] *= (float) Math.sqrt(y[i] + in);
		}
	}

	private static float[] of(Values other) {
		return ((FloatValues) other).values;
	}
}
