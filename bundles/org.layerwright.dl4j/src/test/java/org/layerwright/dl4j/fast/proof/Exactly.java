package org.layerwright.dl4j.fast.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compares arrays bit for bit; two arrays of ND4J are equal if they differ by less than 1e-5. */
final class Exactly {
	private Exactly() {}

	static void same(INDArray expected, INDArray actual, String what) {
		assertArrayEquals(expected.shape(), actual.shape(), what);
		assertArrayEquals(numbers(expected), numbers(actual), 0, what);
	}

	private static double[] numbers(INDArray array) {
		return array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
	}
}
