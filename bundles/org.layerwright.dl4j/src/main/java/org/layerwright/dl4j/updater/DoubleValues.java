package org.layerwright.dl4j.updater;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Doubles. */
final class DoubleValues extends Values {
	/** Sums that are added up side by side. */
	private static final int LANES = 8;

	private final double[] values;

	DoubleValues(int capacity) {
		values = new double[capacity];
	}

	@Override
	Pointer memory(INDArray array) {
		return new DoublePointer(array.data().pointer()).getPointer(array.offset());
	}

	@Override
	void read(Pointer memory, long at, int numbers) {
		count = numbers;
		((DoublePointer) memory).position(at).get(values, 0, numbers);
	}

	@Override
	void write(Pointer memory, long at) {
		((DoublePointer) memory).position(at).put(values, 0, count);
	}

	@Override
	double squares() {
		double[] sums = new double[LANES];
		int whole = count - count % LANES;
		for (int i = 0; i < whole; i += LANES) {
			for (int lane = 0; lane < LANES; lane++) {
				sums[lane] += values[i + lane] * values[i + lane];
			}
		}
		double all = 0;
		for (int i = whole; i < count; i++) {
			all += values[i] * values[i];
		}
		for (double sum : sums) {
			all += sum;
		}
		return all;
	}

	@Override
	void scale(double factor) {
		double[] x = values;
		double f = factor;
		for (int i = 0; i < count; i++) {
			x[i] *= f;
		}
	}

	@Override
	void limit(double most) {
		double[] x = values;
		double m = most;
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
		double[] x = values;
		double[] y = of(other);
		double k = keep;
		double t = take;
		for (int i = 0; i < count; i++) {
			x[i] = k * x[i] + t * y[i];
		}
	}

	@Override
	void mixSquares(double keep, Values other, double take) {
		double[] x = values;
		double[] y = of(other);
		double k = keep;
		double t = take;
		for (int i = 0; i < count; i++) {
			x[i] = k * x[i] + y[i] * y[i] * t;
		}
	}

	@Override
	void addSigns(Values other, double take) {
		double[] x = values;
		double[] y = of(other);
		double t = take;
		for (int i = 0; i < count; i++) {
			x[i] += t * Math.signum(y[i]);
		}
	}

	@Override
	void greatest(double keep, Values other, double more) {
		double[] x = values;
		double[] y = of(other);
		double k = keep;
		double m = more;
		for (int i = 0; i < count; i++) {
			x[i] = Math.max(k * x[i], Math.abs(y[i]) + m);
		}
	}

	@Override
	void over(Values other, double more, double factor) {
		double[] x = values;
		double[] y = of(other);
		double m = more;
		double f = factor;
		for (int i = 0; i < count; i++) {
			x[i] = f * x[i] / (y[i] + m);
		}
	}

	@Override
	void overRoot(Values other, double inside, double outside, double factor) {
		double[] x = values;
		double[] y = of(other);
		double in = inside;
		double out = outside;
		double f = factor;
		for (int i = 0; i < count; i++) {
			x[i] = f * x[i] / (Math.sqrt(y[i] + in) + out);
		}
	}

	@Override
	void timesRoot(Values other, double inside) {
		double[] x = values;
		double[] y = of(other);
		double in = inside;
		for (int i = 0; i < count; i++) {
			x[i] *= Math.sqrt(y[i] + in);
		}
	}

	private static double[] of(Values other) {
		return ((DoubleValues) other).values;
	}
}
