package org.layerwright.dl4j.layer;

import java.util.Arrays;

import org.nd4j.linalg.api.buffer.DataType;

/** Double precision, as exact as Java is. */
final class DoubleStretch extends Stretch {
	private static final int TILE = 16;

	final double[] x;

	DoubleStretch(int length) {
		x = new double[length];
	}

	private static double[] of(Stretch values) {
		return ((DoubleStretch) values).x;
	}

	@Override
	public DataType type() {
		return DataType.DOUBLE;
	}

	@Override
	public int length() {
		return x.length;
	}

	@Override
	public double get(int at) {
		return x[at];
	}

	@Override
	public void set(int at, double value) {
		x[at] = value;
	}

	@Override
	void read(Numbers from, long at, int to, int count) {
		from.doubles().get((int) at, x, to, count);
	}

	@Override
	void write(Numbers to, long at, int from, int count) {
		to.doubles().put((int) at, x, from, count);
	}

	@Override
	public void fill(int from, int to, double value) {
		Arrays.fill(x, from, to, value);
	}

	@Override
	public void turn(Stretch from, int columns) {
		double[] source = of(from);
		int rows = x.length / columns;
		for (int begin = 0; begin < rows; begin += TILE) {
			int end = Math.min(rows, begin + TILE);
			for (int c = 0; c < columns; c++) {
				for (int r = begin; r < end; r++) {
					x[r * columns + c] = source[c * rows + r];
				}
			}
		}
	}

	@Override
	public void copy(Stretch a) {
		System.arraycopy(of(a), 0, x, 0, x.length);
	}

	@Override
	public void add(Stretch a) {
		double[] as = of(a);
		for (int i = 0; i < x.length; i++) {
			x[i] += as[i];
		}
	}

	@Override
	public void difference(Stretch a, Stretch b) {
		double[] as = of(a);
		double[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = as[i] - bs[i];
		}
	}

	@Override
	public void product(Stretch a, Stretch b) {
		double[] as = of(a);
		double[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = as[i] * bs[i];
		}
	}

	@Override
	public void addProduct(Stretch a, Stretch b) {
		double[] as = of(a);
		double[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] += as[i] * bs[i];
		}
	}

	@Override
	public void mix(Stretch s, Stretch a, Stretch b) {
		double[] ss = of(s);
		double[] as = of(a);
		double[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = ss[i] * as[i] + (1 - ss[i]) * bs[i];
		}
	}

	@Override
	public void rest(Stretch s, Stretch a) {
		double[] ss = of(s);
		double[] as = of(a);
		for (int i = 0; i < x.length; i++) {
			x[i] = (1 - ss[i]) * as[i];
		}
	}

	@Override
	public void sigmoid() {
		for (int i = 0; i < x.length; i++) {
			x[i] = 1 / (1 + Math.exp(-x[i]));
		}
	}

	@Override
	public void tanh() {
		for (int i = 0; i < x.length; i++) {
			x[i] = Math.tanh(x[i]);
		}
	}

	@Override
	public void relu() {
		for (int i = 0; i < x.length; i++) {
			x[i] = Math.max(x[i], 0);
		}
	}

	@Override
	public void exp() {
		for (int i = 0; i < x.length; i++) {
			x[i] = Math.exp(x[i]);
		}
	}

	@Override
	public void sigmoidError(Stretch y) {
		double[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] *= ys[i] * (1 - ys[i]);
		}
	}

	@Override
	public void tanhError(Stretch y) {
		double[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] *= 1 - ys[i] * ys[i];
		}
	}

	@Override
	public void reluError(Stretch y) {
		double[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] = ys[i] > 0 ? x[i] : 0;
		}
	}

	@Override
	public double most(int from, int to) {
		double most = Double.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			most = Math.max(most, x[i]);
		}
		return most;
	}

	@Override
	public double sum(int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += x[i];
		}
		return sum;
	}

	@Override
	public double dot(Stretch a, int from, int to) {
		double[] as = of(a);
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += x[i] * as[i];
		}
		return sum;
	}

	@Override
	public void scale(int from, int to, double shift, double factor) {
		double added = shift;
		double by = factor;
		for (int i = from; i < to; i++) {
			x[i] = (x[i] + added) * by;
		}
	}

	@Override
	public void addScaled(Stretch a, double factor, int from, int to) {
		double[] as = of(a);
		double by = factor;
		for (int i = from; i < to; i++) {
			x[i] += by * as[i];
		}
	}
}
