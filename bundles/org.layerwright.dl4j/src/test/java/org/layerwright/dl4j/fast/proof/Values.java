package org.layerwright.dl4j.fast.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Arrays of numbers by name, to be compared with others. */
record Values(Map<String, double[]> arrays) {
	/** What is smaller than this share of the greatest number of all arrays is compared with that share. */
	private static final double SMALLEST = 0.1;

	/** Of one array. */
	static Values of(INDArray array) {
		return new Values(Map.of("", numbers(array)));
	}

	/** An array that has a part for each parameter of the network, such as its gradient. */
	static Values of(ComputationGraph graph, INDArray all) {
		double[] numbers = numbers(all);
		Map<String, double[]> arrays = new LinkedHashMap<>();
		graph.paramTable().forEach((key, view) -> arrays.put(key,
				Arrays.copyOfRange(numbers, (int) view.offset(), (int) (view.offset() + view.length()))));
		return new Values(arrays);
	}

	private static double[] numbers(INDArray array) {
		return array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
	}

	/**
	 * The greatest difference of two numbers relative to the scale of what is expected, which is the greatest absolute
	 * value of the array; infinite if something is no number.
	 */
	double apart(Values expected, String name) {
		double[] exact = expected.arrays.get(name);
		double[] here = arrays.get(name);
		double most = exact.length == here.length ? 0 : Double.POSITIVE_INFINITY;
		for (int i = 0; i < Math.min(exact.length, here.length); i++) {
			double apart = Math.abs(exact[i] - here[i]);
			most = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(most, apart);
		}
		return most == 0 || Double.isInfinite(most) ? most : most / expected.scale(name);
	}

	/** The greatest difference of all arrays. */
	double apart(Values expected) {
		return arrays.keySet().stream().mapToDouble(name -> apart(expected, name)).max().orElse(0);
	}

	private double scale(String name) {
		double greatest = arrays.values().stream().mapToDouble(Values::greatest).max().orElse(0);
		return Math.max(greatest(arrays.get(name)), SMALLEST * greatest);
	}

	private static double greatest(double[] array) {
		return Arrays.stream(array).map(Math::abs).max().orElse(0);
	}

	/** Which array is the farthest from what is expected. */
	String farthest(Values expected) {
		String farthest = arrays.keySet().iterator().next();
		double most = -1;
		for (String name : arrays.keySet()) {
			double apart = apart(expected, name);
			farthest = apart > most ? name : farthest;
			most = Math.max(apart, most);
		}
		return farthest;
	}
}
