package org.layerwright.views.internal.curves;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Points to draw, all finite.
 *
 * @param xs places, growing
 * @param ys values
 */
public record Line(double[] xs, double[] ys) {

	/**
	 * Reduces a series to the smallest and the largest value of each pixel column, in the order in which they came: the
	 * drawing is the same as that of all points, and no peak is lost.
	 *
	 * @param series gives the places
	 * @param value gives the value of a point
	 * @param from place of the first column
	 * @param to place of the last column
	 * @param columns how many pixels wide the drawing is
	 */
	static Line reduce(Series series, IntToDoubleFunction value, double from, double to, int columns) {
		Columns reduced = new Columns(series.size() <= 2 * columns ? series.size() : 2 * columns + 2);
		boolean all = series.size() <= 2 * columns;
		double scale = columns / Math.max(Double.MIN_NORMAL, to - from);
		for (int i = 0; i < series.size(); i++) {
			double y = value.applyAsDouble(i);
			if (Double.isFinite(y)) {
				reduced.add(all ? i : (int) Math.min(columns, (series.x(i) - from) * scale), series.x(i), y);
			}
		}
		return reduced.line();
	}

	/** Number of points. */
	public int size() {
		return xs.length;
	}

	/** Collects the extremes of one column after the other. */
	private static final class Columns {
		private final double[] xs;
		private final double[] ys;
		private int size;
		private int column = -1;
		private double lowX;
		private double low;
		private double highX;
		private double high;

		Columns(int most) {
			xs = new double[most];
			ys = new double[most];
		}

		void add(int to, double x, double y) {
			if (to != column) {
				flush();
				column = to;
				lowX = x;
				low = y;
				highX = x;
				high = y;
			} else if (y < low) {
				lowX = x;
				low = y;
			} else if (y > high) {
				highX = x;
				high = y;
			}
		}

		Line line() {
			flush();
			return new Line(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
		}

		private void flush() {
			if (column < 0) {
				return;
			}
			boolean lowFirst = lowX <= highX;
			put(lowFirst ? lowX : highX, lowFirst ? low : high);
			if (lowX != highX) {
				put(lowFirst ? highX : lowX, lowFirst ? high : low);
			}
		}

		private void put(double x, double y) {
			xs[size] = x;
			ys[size] = y;
			size++;
		}
	}
}
