package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a network says about one sample, or about each of its time steps.
 *
 * @param preprocessing what the sample went through first
 * @param outputs what came out, one row a step
 * @param everyStep whether it is about each of its steps
 */
record Prediction(Preprocessing preprocessing, float[][] outputs, boolean everyStep) {

	/** What is said about a sample of which so many steps are real. */
	static Prediction of(Preprocessing preprocessing, INDArray outputs, int length) {
		float[][] all = Output.rows(outputs).toFloatMatrix();
		boolean everyStep = outputs.rank() == 3;
		float[][] real = everyStep ? Arrays.copyOf(all, Math.min(length, all.length)) : all;
		return new Prediction(preprocessing, real, everyStep);
	}

	/**
	 * As JSON: {@code {"sample":1,"class":"a","outputs":{"a":0.9,"b":0.1}}} or {@code {"sample":1,"values":[3.5]}}; for
	 * each step {@code {"sample":1,"steps":[{"class":"a",…},…]}}.
	 *
	 * @param sample number of the sample, from 1
	 */
	String json(int sample) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("sample", sample);
		if (everyStep) {
			List<Map<String, Object>> steps = new ArrayList<>();
			for (float[] step : outputs) {
				steps.add(said(step));
			}
			said.put("steps", steps);
		} else {
			said.putAll(said(outputs[0]));
		}
		return Json.write(said);
	}

	private Map<String, Object> said(float... output) {
		Map<String, Object> said = new LinkedHashMap<>();
		if (preprocessing.classes.isEmpty()) {
			int[] shape = preprocessing.shape();
			if (shape.length == 3 && IntStream.of(shape).reduce(1, (a, b) -> a * b) == output.length) {
				said.put("shape", shape); // a picture for a picture
			}
			said.put("values", values(output));
		} else {
			said.put("class", preprocessing.classes.get(ClassificationTally.winner(output, 0, output.length)));
			said.put("outputs", byClass(output));
		}
		return said;
	}

	private List<Double> values(float... output) {
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < output.length; i++) {
			values.add(preprocessing.targets.restore(output[i], i));
		}
		return values;
	}

	private Map<String, Float> byClass(float... output) {
		Map<String, Float> byClass = new LinkedHashMap<>();
		if (output.length == 1) {
			byClass.put(preprocessing.classes.get(0), 1 - output[0]);
			byClass.put(preprocessing.classes.get(1), output[0]);
			return byClass;
		}
		for (int i = 0; i < output.length; i++) {
			byClass.put(preprocessing.classes.get(i), output[i]);
		}
		return byClass;
	}
}
