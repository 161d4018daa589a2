package org.layerwright.dl4j.layer;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A rectangle of numbers, seen as a matrix. Not a copy: {@link #product} writes where the numbers are.
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

	/** The same numbers with rows as columns. */
	public Matrix transposed() {
		return new Matrix(numbers, at, columns, rows, stride, !turned);
	}

	/** This becomes {@code alpha a b + beta this}. */
	public void product(double alpha, Matrix a, Matrix b, double beta) {
		if (a.rows != rows || b.columns != columns || a.columns != b.rows) {
			throw new IllegalArgumentException(a + " × " + b + " is no " + this);
		}
		if (turned) {
			transposed().product(alpha, b.transposed(), a.transposed(), beta);
		} else if (rows > 0 && columns > 0) {
			numbers.multiply(alpha, a, b, beta, this);
		}
	}

	/** This becomes {@code a b}. */
	public void product(Matrix a, Matrix b) {
		product(1, a, b, 0);
	}

	/** Puts a row into every row; this must lie row by row. */
	public void fill(double[] row) {
		for (int r = 0; r < rows; r++) {
			numbers.put(at + (long) r * stride, row, columns);
		}
	}

	/** Copies a row; this must lie row by row. */
	public void get(int row, double[] into) {
		numbers.get(at + (long) row * stride, into, columns);
	}

	/** Replaces a row; this must lie row by row. */
	public void put(int row, double[] from) {
		numbers.put(at + (long) row * stride, from, columns);
	}

	/** The sum of each column; this must lie row by row. */
	public double[] sums() {
		double[] sums = new double[columns];
		double[] row = new double[columns];
		for (int r = 0; r < rows; r++) {
			get(r, row);
			for (int c = 0; c < columns; c++) {
				sums[c] += row[c];
			}
		}
		return sums;
	}

	int transposition() {
		return turned ? openblas.CblasTrans : openblas.CblasNoTrans;
	}

	@Override
	public String toString() {
		return rows + "×" + columns;
	}
}
