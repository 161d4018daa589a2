package org.layerwright.dl4j.layer;

import java.util.Arrays;

import org.nd4j.linalg.api.buffer.DataType;

/**
 * Single precision. Functions are polynomials and their quotients, which become vector instructions where
 * {@link Math#tanh} takes 20 times as long: tanh and sigmoid are at most 3.5e-7 off, exp 1.3e-7. Sums have several
 * parts, so that additions need not wait for one another.
 */
final class FloatStretch extends Stretch {
	/** tanh is 1 to the precision of floats. */
	private static final float BEYOND = 7.9f;
	private static final float N1 = 0.13450627f;
	private static final float N2 = 0.003578999f;
	private static final float N3 = 2.2023354e-5f;
	private static final float N4 = 1.5428123e-8f;
	private static final float D1 = 0.46783954f;
	private static final float D2 = 0.026192265f;
	private static final float D3 = 3.4236617e-4f;
	private static final float D4 = 8.598842e-7f;
	/** exp is 0 to the precision of floats. */
	private static final float LEAST = -87;
	private static final int PARTS = 8;
	private static final int TILE = 16;

	final float[] x;

	FloatStretch(int length) {
		x = new float[length];
	}

	private static float[] of(Stretch values) {
		return ((FloatStretch) values).x;
	}

	@Override
	public DataType type() {
		return DataType.FLOAT;
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
		x[at] = (float) value;
	}

	@Override
	void read(Numbers from, long at, int to, int count) {
		from.floats().get((int) at, x, to, count);
	}

	@Override
	void write(Numbers to, long at, int from, int count) {
		to.floats().put((int) at, x, from, count);
	}

	@Override
	public void fill(int from, int to, double value) {
		Arrays.fill(x, from, to, (float) value);
	}

	@Override
	public void turn(Stretch from, int columns) {
		float[] source = of(from);
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
		float[] as = of(a);
		for (int i = 0; i < x.length; i++) {
			x[i] += as[i];
		}
	}

	@Override
	public void difference(Stretch a, Stretch b) {
		float[] as = of(a);
		float[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = as[i] - bs[i];
		}
	}

	@Override
	public void product(Stretch a, Stretch b) {
		float[] as = of(a);
		float[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = as[i] * bs[i];
		}
	}

	@Override
	public void addProduct(Stretch a, Stretch b) {
		float[] as = of(a);
		float[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] += as[i] * bs[i];
		}
	}

	@Override
	public void mix(Stretch s, Stretch a, Stretch b) {
		float[] ss = of(s);
		float[] as = of(a);
		float[] bs = of(b);
		for (int i = 0; i < x.length; i++) {
			x[i] = ss[i] * as[i] + (1 - ss[i]) * bs[i];
		}
	}

	@Override
	public void rest(Stretch s, Stretch a) {
		float[] ss = of(s);
		float[] as = of(a);
		for (int i = 0; i < x.length; i++) {
			x[i] = (1 - ss[i]) * as[i];
		}
	}

	@Override
	public void sigmoid() {
		for (int i = 0; i < x.length; i++) {
			x[i] = tanh(x[i] * 0.5f) * 0.5f + 0.5f;
		}
	}

	@Override
	public void tanh() {
		for (int i = 0; i < x.length; i++) {
			x[i] = tanh(x[i]);
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
			x[i] = exp(x[i]);
		}
	}

	@Override
	public void sigmoidError(Stretch y) {
		float[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] *= ys[i] * (1 - ys[i]);
		}
	}

	@Override
	public void tanhError(Stretch y) {
		float[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] *= 1 - ys[i] * ys[i];
		}
	}

	@Override
	public void reluError(Stretch y) {
		float[] ys = of(y);
		for (int i = 0; i < x.length; i++) {
			x[i] = ys[i] > 0 ? x[i] : 0;
		}
	}

	@Override
	public double most(int from, int to) {
		float a = Float.NEGATIVE_INFINITY;
		float b = a;
		float c = a;
		float d = a;
		int i = from;
		for (; i + PARTS / 2 <= to; i += PARTS / 2) {
			a = Math.max(a, x[i]);
			b = Math.max(b, x[i + 1]);
			c = Math.max(c, x[i + 2]);
			d = Math.max(d, x[i + 3]);
		}
		for (; i < to; i++) {
			a = Math.max(a, x[i]);
		}
		return Math.max(Math.max(a, b), Math.max(c, d));
	}

	@Override
	public double sum(int from, int to) {
		float a = 0;
		float b = 0;
		float c = 0;
		float d = 0;
		float e = 0;
		float f = 0;
		float g = 0;
		float h = 0;
		int i = from;
		for (; i + PARTS <= to; i += PARTS) {
			a += x[i];
			b += x[i + 1];
			c += x[i + 2];
			d += x[i + 3];
			e += x[i + 4];
			f += x[i + 5];
			g += x[i + 6];
			h += x[i + 7];
		}
		for (; i < to; i++) {
			a += x[i];
		}
		return a + b + (c + d) + (e + f + (g + h));
	}

	@Override
	public double dot(Stretch values, int from, int to) {
		float[] y = of(values);
		float a = 0;
		float b = 0;
		float c = 0;
		float d = 0;
		float e = 0;
		float f = 0;
		float g = 0;
		float h = 0;
		int i = from;
		for (; i + PARTS <= to; i += PARTS) {
			a += x[i] * y[i];
			b += x[i + 1] * y[i + 1];
			c += x[i + 2] * y[i + 2];
			d += x[i + 3] * y[i + 3];
			e += x[i + 4] * y[i + 4];
			f += x[i + 5] * y[i + 5];
			g += x[i + 6] * y[i + 6];
			h += x[i + 7] * y[i + 7];
		}
		for (; i < to; i++) {
			a += x[i] * y[i];
		}
		return a + b + (c + d) + (e + f + (g + h));
	}

	@Override
	public void scale(int from, int to, double shift, double factor) {
		float added = (float) shift;
		float by = (float) factor;
		for (int i = from; i < to; i++) {
			x[i] = (x[i] + added) * by;
		}
	}

	@Override
	public void addScaled(Stretch a, double factor, int from, int to) {
		float[] as = of(a);
		float by = (float) factor;
		for (int i = from; i < to; i++) {
			x[i] += by * as[i];
		}
	}

	/** Numerator and denominator are of degree 9 and 8 in x, fitted for the least relative error up to ±7.9. */
	private static float tanh(float x) {
		float z = Math.max(-BEYOND, Math.min(BEYOND, x));
		float s = z * z;
		float above = (((N4 * s + N3) * s + N2) * s + N1) * s + 1;
		float below = (((D4 * s + D3) * s + D2) * s + D1) * s + 1;
		return z * above / below;
	}

	/** {@code exp(x) - 1} by Taylor's series for x/128, then seven times {@code e^2z - 1 = m (2 + m)}. */
	private static float exp(float x) {
		float z = Math.max(LEAST, x) / 128;
		float m = z * (1 + z * (1 / 2f + z * (1 / 6f + z * (1 / 24f + z * (1 / 120f + z / 720)))));
		m *= 2 + m;
		m *= 2 + m;
		m *= 2 + m;
		m *= 2 + m;
		m *= 2 + m;
		m *= 2 + m;
		m *= 2 + m;
		return Math.max(0, 1 + m) * Math.max(0, Math.min(1, x - LEAST));
	}
}
