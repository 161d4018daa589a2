package org.layerwright.dl4j.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What layers compute with is right in both precisions, whatever the length. */
class StretchTest {
	private static final int[] LENGTHS = { 1, 7, 8, 31, 300 };

	private static Stretch random(DataType type, int length, double spread) {
		Random random = new Random(length);
		Stretch values = Stretch.of(type, length);
		for (int i = 0; i < length; i++) {
			values.set(i, random.nextGaussian() * spread);
		}
		return values;
	}

	private static double close(DataType type) {
		return type == DataType.FLOAT ? 1e-6 : 1e-14;
	}

	private static void check(DataType type, Consumer<Stretch> operation, DoubleUnaryOperator expected) {
		for (int length : LENGTHS) {
			Stretch before = random(type, length, 5);
			Stretch after = random(type, length, 5);
			operation.accept(after);
			for (int i = 0; i < length; i++) {
				double value = expected.applyAsDouble(before.get(i));
				assertEquals(value, after.get(i), close(type) * Math.max(1, Math.abs(value)), "of " + before.get(i));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FLOAT", "DOUBLE" })
	void functionsAreThoseOfMathematics(DataType type) {
		check(type, Stretch::tanh, Math::tanh);
		check(type, Stretch::sigmoid, x -> 1 / (1 + Math.exp(-x)));
		check(type, Stretch::relu, x -> Math.max(x, 0));
		check(type, x -> {
			x.scale(0, x.length(), -30, 1);
			x.exp();
		}, x -> Math.exp(x - 30));
		check(type, x -> x.scale(0, x.length(), 2, 3), x -> (x + 2) * 3);
	}

	@ParameterizedTest
	@EnumSource(names = { "FLOAT", "DOUBLE" })
	void sumsTakeTheRangeAlone(DataType type) {
		for (int length : LENGTHS) {
			Stretch x = random(type, length, 1);
			for (int from = 0; from < Math.min(length, 3); from++) {
				double sum = 0;
				double squares = 0;
				double most = Double.NEGATIVE_INFINITY;
				for (int i = from; i < length; i++) {
					sum += x.get(i);
					squares += x.get(i) * x.get(i);
					most = Math.max(most, x.get(i));
				}
				assertEquals(sum, x.sum(from, length), close(type) * length);
				assertEquals(squares, x.dot(x, from, length), close(type) * length);
				assertEquals(most, x.most(from, length));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FLOAT", "DOUBLE" })
	void softmaxGivesNothingToWhatIsForbidden(DataType type) {
		Stretch x = random(type, 12, 3);
		Stretch given = Stretch.of(type, 12);
		given.copy(x);
		x.set(1, x.get(1) + Stretch.NEVER);
		x.fill(8, 12, Stretch.NEVER);
		x.softmax(4);
		double sum = Math.exp(given.get(0)) + Math.exp(given.get(2)) + Math.exp(given.get(3));
		assertEquals(Math.exp(given.get(0)) / sum, x.get(0), close(type));
		assertEquals(0, x.get(1));
		assertEquals(1, x.sum(4, 8), close(type));
		assertEquals(0, x.sum(8, 12));
	}

	@ParameterizedTest
	@EnumSource(names = { "FLOAT", "DOUBLE" })
	void rowsComeAndGoWhereverTheyLie(DataType type) {
		INDArray array = Nd4j.rand(type, 5, 6);
		Matrix part = Matrix.of(array).every(2, 1).columns(2, 3);
		Stretch rows = part.values(3);
		part.read(0, rows);
		assertEquals(array.getDouble(3, 4), rows.get(3 + 2));
		assertEquals(0, rows.get(2 * 3), "behind the last row");
		rows.fill(0, rows.length(), 7);
		part.write(1, rows);
		assertEquals(7, array.getDouble(3, 2));
		assertEquals(rows.get(0), 7);
		Stretch turned = Stretch.of(type, 6);
		turned.turn(Matrix.of(array).part(0, 0, 2, 3).values(), 2);
		assertEquals(array.getDouble(1, 2), turned.get(2 * 2 + 1));
	}

	/** Against the exact one in double precision. */
	@ParameterizedTest
	@EnumSource(names = "FLOAT")
	void geluAndItsSlopeAreExactEnough(DataType type) {
		for (double x = -9; x < 9; x += 0.01) {
			Stretch value = Stretch.of(type, 1);
			Stretch slope = Stretch.of(type, 1);
			value.set(0, x);
			double exact = value.get(0);
			Function.GELU.apply(value, slope);
			double below = 0.5 * (1 + erf(exact / Math.sqrt(2)));
			double bell = Math.exp(-exact * exact / 2) / Math.sqrt(2 * Math.PI);
			assertEquals(exact * below, value.get(0), 1e-6);
			assertEquals(below + exact * bell, slope.get(0), 2e-6);
		}
	}

	/** By its series, which is exact where the function is not 1. */
	private static double erf(double x) {
		if (Math.abs(x) > 4) {
			return Math.signum(x);
		}
		double term = x;
		double sum = x;
		for (int n = 1; n < 100; n++) {
			term *= -x * x / n;
			sum += term / (2 * n + 1);
		}
		return 2 / Math.sqrt(Math.PI) * sum;
	}
}
