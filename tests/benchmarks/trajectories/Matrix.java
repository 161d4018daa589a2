import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A matrix of doubles that remembers what it was made of, so that the derivative of one number by every matrix can be
 * found, from the end to the beginning (reverse-mode differentiation; Linnainmaa, 1970). Where two sizes differ, one row,
 * one column or one number stands for as many as the other has.
 */
final class Matrix {

	private static long made;

	final int rows;
	final int columns;
	final double[] value;
	final double[] gradient;
	private final long number = made++;
	private final List<Matrix> from;
	private Runnable back = () -> {};

	private Matrix(int rows, int columns, double[] value, Matrix... from) {
		this.rows = rows;
		this.columns = columns;
		this.value = value;
		this.gradient = new double[value.length];
		this.from = List.of(from);
	}

	/** Given numbers, row after row. */
	static Matrix of(int rows, int columns, double... value) {
		return new Matrix(rows, columns, value);
	}

	// --- arithmetic ----------------------------------------------------------------------------------------------

	Matrix plus(Matrix other) {
		return each(other, (a, b) -> a + b, (a, b) -> 1, (a, b) -> 1);
	}

	Matrix minus(Matrix other) {
		return each(other, (a, b) -> a - b, (a, b) -> 1, (a, b) -> -1);
	}

	/** Number by number. */
	Matrix times(Matrix other) {
		return each(other, (a, b) -> a * b, (a, b) -> b, (a, b) -> a);
	}

	Matrix over(Matrix other) {
		return each(other, (a, b) -> a / b, (a, b) -> 1 / b, (a, b) -> -a / (b * b));
	}

	Matrix plus(double number) {
		return map(x -> x + number, (x, y) -> 1);
	}

	Matrix times(double number) {
		return map(x -> x * number, (x, y) -> number);
	}

	/** The product of matrices. */
	Matrix dot(Matrix other) {
		if (columns != other.rows) {
			throw new IllegalArgumentException(this + " · " + other);
		}
		Matrix product = new Matrix(rows, other.columns, new double[rows * other.columns], this, other);
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < other.columns; j++) {
				for (int k = 0; k < columns; k++) {
					product.value[i * other.columns + j] += value[i * columns + k] * other.value[k * other.columns + j];
				}
			}
		}
		product.back = () -> {
			for (int i = 0; i < rows; i++) {
				for (int j = 0; j < other.columns; j++) {
					double g = product.gradient[i * other.columns + j];
					for (int k = 0; k < columns; k++) {
						gradient[i * columns + k] += g * other.value[k * other.columns + j];
						other.gradient[k * other.columns + j] += g * value[i * columns + k];
					}
				}
			}
		};
		return product;
	}

	/** The sums of the rows, one column. */
	Matrix rowSums() {
		double[] ones = new double[columns];
		Arrays.fill(ones, 1);
		return dot(of(columns, 1, ones));
	}

	/** The sum of all. */
	Matrix sum() {
		double[] ones = new double[rows];
		Arrays.fill(ones, 1);
		return of(1, rows, ones).dot(rowSums());
	}

	// --- functions -----------------------------------------------------------------------------------------------

	/** f of each number; {@code slope} gives its derivative from x and f(x). */
	Matrix map(DoubleUnaryOperator f, DoubleBinaryOperator slope) {
		double[] y = Arrays.stream(value).map(f).toArray();
		Matrix result = new Matrix(rows, columns, y, this);
		result.back = () -> {
			for (int i = 0; i < y.length; i++) {
				gradient[i] += result.gradient[i] * slope.applyAsDouble(value[i], y[i]);
			}
		};
		return result;
	}

	Matrix exp() {
		return map(Math::exp, (x, y) -> y);
	}

	Matrix log() {
		return map(Math::log, (x, y) -> 1 / x);
	}

	Matrix root() {
		return map(Math::sqrt, (x, y) -> 0.5 / y);
	}

	Matrix tanh() {
		return map(Math::tanh, (x, y) -> 1 - y * y);
	}

	Matrix sigmoid() {
		return map(x -> 1 / (1 + Math.exp(-x)), (x, y) -> y * (1 - y));
	}

	Matrix relu() {
		return map(x -> Math.max(0, x), (x, y) -> x > 0 ? 1 : 0);
	}

	/** The softmax of each row. */
	Matrix softmax() {
		double[] greatest = new double[rows];
		for (int i = 0; i < rows; i++) {
			greatest[i] = Arrays.stream(value, i * columns, (i + 1) * columns).max().orElseThrow();
		}
		Matrix e = minus(of(rows, 1, greatest)).exp();
		return e.over(e.rowSums());
	}

	// --- places --------------------------------------------------------------------------------------------------

	/** A matrix whose numbers are those of this at {@code places}, row by row; 0 where a place is negative. */
	Matrix pick(int height, int width, int... places) {
		double[] picked = Arrays.stream(places).mapToDouble(p -> p < 0 ? 0 : value[p]).toArray();
		Matrix result = new Matrix(height, width, picked, this);
		result.back = () -> {
			for (int i = 0; i < places.length; i++) {
				if (places[i] >= 0) {
					gradient[places[i]] += result.gradient[i];
				}
			}
		};
		return result;
	}

	Matrix transposed() {
		int[] places = new int[value.length];
		for (int i = 0; i < places.length; i++) {
			places[i] = i % rows * columns + i / rows;
		}
		return pick(columns, rows, places);
	}

	/** {@code count} columns from {@code first} on. */
	Matrix columns(int first, int count) {
		int[] places = new int[rows * count];
		for (int i = 0; i < places.length; i++) {
			places[i] = i / count * columns + first + i % count;
		}
		return pick(rows, count, places);
	}

	Matrix row(int row) {
		return rows(row, 1);
	}

	/** {@code count} rows from {@code first} on. */
	Matrix rows(int first, int count) {
		int[] places = new int[count * columns];
		for (int i = 0; i < places.length; i++) {
			places[i] = first * columns + i;
		}
		return pick(count, columns, places);
	}

	/** The same numbers in another form. */
	Matrix reshaped(int height, int width) {
		return rows == 1 && columns == 1 ? this
				: pick(height, width, IntStream.range(0, value.length).toArray());
	}

	/** One below the other. */
	static Matrix stack(List<Matrix> parts) {
		int rows = parts.stream().mapToInt(p -> p.rows).sum();
		int columns = parts.get(0).columns;
		double[] all = parts.stream().flatMapToDouble(p -> Arrays.stream(p.value)).toArray();
		Matrix result = new Matrix(rows, columns, all, parts.toArray(Matrix[]::new));
		result.back = () -> {
			int at = 0;
			for (Matrix part : parts) {
				for (int i = 0; i < part.value.length; i++) {
					part.gradient[i] += result.gradient[at++];
				}
			}
		};
		return result;
	}

	/** Side by side. */
	static Matrix beside(List<Matrix> parts) {
		return stack(parts.stream().map(Matrix::transposed).toList()).transposed();
	}

	// --- gradients -----------------------------------------------------------------------------------------------

	/** Sets the gradients of all that this number was made of. */
	void differentiate() {
		Set<Matrix> seen = new HashSet<>();
		TreeSet<Matrix> order = new TreeSet<>(Comparator.comparingLong(m -> -m.number));
		Deque<Matrix> open = new ArrayDeque<>(List.of(this));
		while (!open.isEmpty()) {
			Matrix matrix = open.pop();
			if (seen.add(matrix)) {
				Arrays.fill(matrix.gradient, 0);
				order.add(matrix);
				open.addAll(matrix.from);
			}
		}
		gradient[0] = 1;
		order.forEach(m -> m.back.run());
	}

	private Matrix each(Matrix other, DoubleBinaryOperator f, DoubleBinaryOperator byThis, DoubleBinaryOperator byOther) {
		int height = Math.max(rows, other.rows);
		int width = Math.max(columns, other.columns);
		Matrix result = new Matrix(height, width, new double[height * width], this, other);
		for (int i = 0; i < result.value.length; i++) {
			result.value[i] = f.applyAsDouble(value[at(i, width)], other.value[other.at(i, width)]);
		}
		result.back = () -> {
			for (int i = 0; i < result.value.length; i++) {
				int a = at(i, width);
				int b = other.at(i, width);
				gradient[a] += result.gradient[i] * byThis.applyAsDouble(value[a], other.value[b]);
				other.gradient[b] += result.gradient[i] * byOther.applyAsDouble(value[a], other.value[b]);
			}
		};
		return result;
	}

	/** Where the number for place {@code i} of a result of that width is. */
	private int at(int i, int width) {
		return (rows == 1 ? 0 : i / width) * columns + (columns == 1 ? 0 : i % width);
	}

	@Override
	public String toString() {
		return rows + "×" + columns;
	}
}
