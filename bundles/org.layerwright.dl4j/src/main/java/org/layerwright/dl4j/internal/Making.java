package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.task.Options;

/** A trained generator in use: it makes samples of random numbers. */
record Making(ComputationGraph graph, Preprocessing preprocessing) {
	private static final int USUAL = 10;
	private static final int AT_ONCE = 100;

	/** Prints samples, one line of JSON each: {@code {"sample":1,"shape":[1,28,28],"values":[0.0,…]}}. */
	void print(String count, Options options) {
		int wanted = count.isBlank() ? USUAL : number(count.strip());
		long seed = (long) options.number("seed", 1, -Double.MAX_VALUE);
		for (int from = 0; from < wanted; from += AT_ONCE) {
			int size = Math.min(AT_ONCE, wanted - from);
			float[] values = preprocessing.task().make(graph, size, seed + from).orElseThrow();
			int width = values.length / size;
			for (int i = 0; i < size; i++) {
				System.out.println(json(from + i + 1, Arrays.copyOfRange(values, i * width, (i + 1) * width)));
			}
		}
	}

	private String json(int number, float... sample) {
		Preprocessing.Input input = preprocessing.inputs.get(0);
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < sample.length; i++) {
			values.add(input.features.restore(sample[i], i, sample.length));
		}
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("sample", number);
		said.put("shape", input.shape);
		said.put("values", values);
		return Json.write(said);
	}

	private static int number(String count) {
		if (!count.matches("[1-9]\\d{0,6}")) {
			throw Text.wrongInput("predict.count", count);
		}
		return Integer.parseInt(count);
	}
}
