package org.layerwright.dl4j.layer;

import org.layerwright.dl4j.kernel.Product;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A rectangle of numbers, seen as a matrix. Not a copy: {@link #product} writes where the numbers are. What moves rows
 * to {@link Stretch} and back takes a matrix that lies row by row.
 *
 * @param numbers where they are
 * @param at where the first one is
 * @param rows rows, as seen
 * @param columns columns, as seen
 * @param stride from the beginning of a row to that of the next; of a column where {@code turned}
 * @param turned whether columns lie one after the other instead of rows
 */
public record Matrix(Numbers numbers, long at, int rows, int columns, int stride, boolean turned) {

	/** The matrix that a two-dimensional array without gaps is, in either order. */
	public static Matrix of(INDArray array) {
		boolean turned = array.size(1) > 1 && array.stride(1) != 1;
		int rows = (int) array.size(0);
		int columns = (int) array.size(1);
		return new Matrix(Numbers.of(array), 0, rows, columns, turned ? rows : columns, turned);
	}

	/** The {@code rows} and {@code columns} that begin at a row and a column of this one. */
	public Matrix part(int row, int column, int rows, int columns) {
		long first = turned ? at + (long) column * stride + row : at + (long) row * stride + column;
		return new Matrix(numbers, first, rows, columns, stride, turned);
	}

	/** The columns from {@code column}, so many. */
	public Matrix columns(int column, int count) {
		return part(0, column, rows, count);
	}

	/** The rows from {@code row}, so many. */
	public Matrix rows(int row, int count) {
		return part(row, 0, count, columns);
	}

	/** The row {@code first} and every {@code step}-th behind it; this must lie row by row. */
	public Matrix every(int step, int first) {
		return new Matrix(numbers, at + (long) first * stride, rows / step, columns, step * stride, false);
	}

	/** The same numbers with rows as columns. */
	public Matrix transposed() {
		return new Matrix(numbers, at, columns, rows, stride, !turned);
	}

	/** Where the first one is in memory. */
	public long address() {
		return numbers.address(at);
	}

	/** This becomes {@code alpha a b + beta this}. */
	public void product(double alpha, Matrix a, Matrix b, double beta) {
		if (a.rows != rows || b.columns != columns || a.columns != b.rows) {
			throw new IllegalArgumentException(a + " × " + b + " is no " + this);
		}
		if (turned) {
			transposed().product(alpha, b.transposed(), a.transposed(), beta);
		} else if (rows > 0 && columns > 0) {
			multiply(alpha, a, b, beta);
		}
	}

	private void multiply(double alpha, Matrix a, Matrix b, double beta) {
		if (numbers.type() == DataType.DOUBLE) {
			Product.multiply(a.turned, b.turned, rows, columns, a.columns, alpha, a.numbers.doubles(a.at), a.stride,
					b.numbers.doubles(b.at), b.stride, beta, numbers.doubles(at), stride);
		} else {
			Product.multiply(a.turned, b.turned, rows, columns, a.columns, (float) alpha, a.numbers.floats(a.at),
					a.stride, b.numbers.floats(b.at), b.stride, (float) beta, numbers.floats(at), stride);
		}
	}

	/** This becomes {@code a b}. */
	public void product(Matrix a, Matrix b) {
		product(1, a, b, 0);
	}

	/** How many rows make a stretch that is good to work on. */
	public int portion() {
		return Math.max(1, Math.min(rows, Stretch.LENGTH / Math.max(1, columns)));
	}

	/** Zeros for so many rows. */
	public Stretch values(int rows) {
		return Stretch.of(numbers.type(), rows * columns);
	}

	/** All rows. */
	public Stretch values() {
		Stretch all = values(rows);
		read(0, all);
		return all;
	}

	/** Copies as many rows as there are and as there is room for; the rest becomes 0. */
	public void read(int row, Stretch into) {
		int count = Math.min(rows - row, into.length() / columns);
		if (stride == columns) {
			into.read(numbers, at + (long) row * stride, 0, count * columns);
		} else {
			for (int r = 0; r < count; r++) {
				into.read(numbers, at + (long) (row + r) * stride, r * columns, columns);
			}
		}
		into.fill(count * columns, into.length(), 0);
	}

	/** Replaces as many rows as there are from {@code row} on and as there are values for. */
	public void write(int row, Stretch from) {
		int count = Math.min(rows - row, from.length() / columns);
		if (stride == columns) {
			from.write(numbers, at + (long) row * stride, 0, count * columns);
		} else {
			for (int r = 0; r < count; r++) {
				from.write(numbers, at + (long) (row + r) * stride, r * columns, columns);
			}
		}
	}

	/** Puts a row into every row. */
	public void fill(Stretch row) {
		Stretch stretch = Stretch.tiled(row, portion());
		for (int r = 0; r < rows; r += portion()) {
			write(r, stretch);
		}
	}

	/** Puts a row into every row. */
	public void fill(double[] row) {
		Stretch values = values(1);
		for (int c = 0; c < columns; c++) {
			values.set(c, row[c]);
		}
		fill(values);
	}

	/** Adds a matrix of the same size. */
	public void add(Matrix other) {
		Stretch sum = values(portion());
		Stretch more = values(portion());
		for (int r = 0; r < rows; r += portion()) {
			read(r, sum);
			other.read(r, more);
			sum.add(more);
			write(r, sum);
		}
	}

	/** The sum of each column. */
	public Stretch sums() {
		Stretch stretch = values(portion());
		Stretch sums = values(portion());
		for (int r = 0; r < rows; r += portion()) {
			read(r, stretch);
			sums.add(stretch);
		}
		return sums.sums(columns);
	}

	@Override
	public String toString() {
		return rows + "×" + columns;
	}
}
