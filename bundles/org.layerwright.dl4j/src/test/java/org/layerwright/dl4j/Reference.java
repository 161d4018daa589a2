package org.layerwright.dl4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import com.google.gson.Gson;

/** One case of the reference vectors, in double precision. */
final class Reference {
	/** Greatest difference that is allowed, relative to the greatest value of an array. */
	static final double TOLERANCE = 1e-6;

	String kind;
	Map<String, Object> attributes;
	List<Array> inputs;
	Map<String, Array> parameters;
	Array output;
	Array outputGradient;
	List<Array> inputGradients;
	Map<String, Array> parameterGradients;
	Array target;
	Array start;
	List<Array> gradients;
	List<Array> after;

	/** An array in row-major order. */
	static final class Array {
		long[] shape;
		double[] data;

		INDArray values() {
			return Nd4j.createFromArray(data).castTo(DataType.DOUBLE).reshape('c', shape);
		}
	}

	/** The cases whose names begin like this; skips the test if the folder is not there. */
	static List<Path> files(String prefix) {
		Path folder = Path.of(System.getProperty("layerwright.reference", "../../../shared/reference"));
		Assumptions.assumeTrue(Files.isDirectory(folder), "no reference vectors at " + folder.toAbsolutePath()
				+ "; set layerwright.reference to their folder");
		try (var all = Files.list(folder)) {
			List<Path> found = all.filter(f -> f.getFileName().toString().startsWith(prefix)).sorted().toList();
			Assertions.assertFalse(found.isEmpty(), prefix);
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Reference read(Path file) {
		try {
			return new Gson().fromJson(Files.readString(file), Reference.class);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	double number(String attribute) {
		return (Double) attributes.get(attribute);
	}

	int[] pair(String attribute) {
		List<Integer> values = new ArrayList<>();
		((List<?>) attributes.get(attribute)).forEach(v -> values.add(((Double) v).intValue()));
		return values.stream().mapToInt(i -> i).toArray();
	}

	static void assertClose(INDArray expected, INDArray actual, String what) {
		Assertions.assertEquals(expected.length(), actual.length(), what);
		double scale = Math.max(1e-12, expected.amaxNumber().doubleValue());
		double apart = expected.sub(actual.castTo(DataType.DOUBLE).reshape(expected.shape())).amaxNumber()
				.doubleValue();
		Assertions.assertTrue(apart <= TOLERANCE * scale,
				() -> what + " is " + apart + " off, at a scale of " + scale + "\n" + expected + "\n" + actual);
	}
}
