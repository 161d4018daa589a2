package org.layerwright.contract.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import com.google.gson.JsonElement;

/** Arrays as the files write them, in row-major order: {@code {"shape": […], "data": […]}}; and how to compare them. */
final class Values {

	/** Greatest difference that is allowed, relative to the greatest value of an array. */
	static final double TOLERANCE = 1e-6;
	/** A scale below which everything is rounding. */
	private static final double NOTHING = 1e-6;

	private long[] shape;
	private double[] data;

	private Values() {}

	static INDArray read(JsonElement json) {
		Values values = Vector.GSON.fromJson(json, Values.class);
		INDArray flat = Nd4j.createFromArray(values.data).castTo(DataType.DOUBLE);
		return values.shape.length == 0 ? flat.reshape(1) : flat.reshape('c', values.shape);
	}

	/** Fails unless {@code actual} has the shape of {@code expected} and its numbers. */
	static void assertSame(String what, INDArray expected, INDArray actual) {
		assertArrayEquals(expected.shape(), actual.shape(), what + ": shape");
		double scale = Math.max(NOTHING, expected.amaxNumber().doubleValue());
		double apart = expected.sub(actual.castTo(DataType.DOUBLE)).amaxNumber().doubleValue();
		assertTrue(apart <= TOLERANCE * scale, () -> what + " is " + apart + " off at a scale of " + scale
				+ "\nexpected\n" + expected + "\ncomputed\n" + actual);
	}
}
