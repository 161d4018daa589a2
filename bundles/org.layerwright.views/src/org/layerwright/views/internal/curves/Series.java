package org.layerwright.views.internal.curves;

import java.util.Arrays;

/** Points in the order of growing x, appended while a run goes on. Not thread-safe: {@link RunCurves} guards it. */
public final class Series {
	private static final int FIRST = 256;

	private double[] xs = new double[FIRST];
	private double[] ys = new double[FIRST];
	private int size;

	/** Appends a point; points at and after {@code x}, from before a continuation, are forgotten. */
	public void add(double x, double y) {
		cutFrom(x);
		if (size == xs.length) {
			xs = Arrays.copyOf(xs, size * 2);
			ys = Arrays.copyOf(ys, size * 2);
		}
		xs[size] = x;
		ys[size] = y;
		size++;
	}

	/** Forgets the points at and after {@code x}. */
	public void cutFrom(double x) {
		while (size > 0 && xs[size - 1] >= x) {
			size--;
		}
	}

	/** Number of points. */
	public int size() {
		return size;
	}

	/** Place of a point. */
	public double x(int index) {
		return xs[index];
	}

	/** Value of a point, perhaps NaN. */
	public double y(int index) {
		return ys[index];
	}

	/** Value of the last point, or NaN. */
	public double last() {
		return size == 0 ? Double.NaN : ys[size - 1];
	}
}
