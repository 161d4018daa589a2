package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Compares the gradients that DL4J computes with central differences in double precision. Random numbers begin anew
 * before each pass, so that dropout drops the same.
 */
final class Gradients {

	private static final double STEP = 1e-5;
	private static final double RELATIVE = 1e-4;
	private static final double ABSOLUTE = 1e-8;
	private static final int CHECKED = 10;

	private final ComputationGraph network;
	private final INDArray[] inputs;
	private final INDArray labels;

	Gradients(ComputationGraph network, INDArray[] inputs, INDArray labels) {
		this.network = network;
		this.inputs = inputs;
		this.labels = labels;
	}

	/** Checks some numbers of each array of parameters; fails at the first that is off. */
	void check() {
		Map<String, INDArray> gradients = pass();
		Map<String, INDArray> again = pass();
		Random random = new Random(5);
		gradients.forEach((name, gradient) -> {
			assertEquals(gradient, again.get(name), name + ": a second pass gives another gradient");
			INDArray values = network.paramTable().get(name);
			for (int n = 0; n < CHECKED; n++) {
				long[] at = LongStream.of(values.shape()).map(random::nextLong).toArray();
				compare(name + Arrays.toString(at), numeric(values, at), gradient.getDouble(at));
			}
		});
	}

	private static void compare(String what, double numeric, double analytic) {
		double difference = Math.abs(numeric - analytic);
		assertTrue(difference < ABSOLUTE || difference / (Math.abs(numeric) + Math.abs(analytic)) < RELATIVE,
				what + ": differences say " + numeric + ", DL4J says " + analytic);
	}

	/** The gradients by name, per sample, without the running statistics that only look like parameters. */
	private Map<String, INDArray> pass() {
		score();
		Map<String, INDArray> all = new LinkedHashMap<>();
		network.gradient().gradientForVariable().forEach((name, gradient) -> {
			if (network.paramTable().containsKey(name) && !name.matches(".*_(mean|var|log10stdev)")) {
				all.put(name, gradient.dup('c').divi(labels.size(0)));
			}
		});
		return all;
	}

	private double numeric(INDArray values, long[] at) {
		double value = values.getDouble(at);
		values.putScalar(at, value + STEP);
		double above = score();
		values.putScalar(at, value - STEP);
		double below = score();
		values.putScalar(at, value);
		return (above - below) / (2 * STEP);
	}

	private double score() {
		Nd4j.getRandom().setSeed(1);
		network.setInputs(inputs);
		network.setLabels(labels);
		network.computeGradientAndScore();
		return network.score();
	}
}
