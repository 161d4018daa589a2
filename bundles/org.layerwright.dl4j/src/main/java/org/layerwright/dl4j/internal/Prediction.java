package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a network says about one sample.
 *
 * @param preprocessing what the sample went through first
 * @param outputs what came out
 */
record Prediction(Preprocessing preprocessing, float[] outputs) {

	/**
	 * As JSON: {@code {"sample":1,"class":"a","outputs":{"a":0.9,"b":0.1}}} or {@code {"sample":1,"values":[3.5]}}.
	 *
	 * @param sample number of the sample, from 1
	 */
	String json(int sample) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("sample", sample);
		if (preprocessing.classes.isEmpty()) {
			said.put("values", values());
		} else {
			int width = outputs.length;
			said.put("class", preprocessing.classes.get(ClassificationTally.winner(outputs, 0, width)));
			said.put("outputs", byClass());
		}
		return Json.write(said);
	}

	private List<Double> values() {
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < outputs.length; i++) {
			values.add(preprocessing.targets.restore(outputs[i], i));
		}
		return values;
	}

	private Map<String, Float> byClass() {
		Map<String, Float> byClass = new LinkedHashMap<>();
		if (outputs.length == 1) {
			byClass.put(preprocessing.classes.get(0), 1 - outputs[0]);
			byClass.put(preprocessing.classes.get(1), outputs[0]);
			return byClass;
		}
		for (int i = 0; i < outputs.length; i++) {
			byClass.put(preprocessing.classes.get(i), outputs[i]);
		}
		return byClass;
	}
}
