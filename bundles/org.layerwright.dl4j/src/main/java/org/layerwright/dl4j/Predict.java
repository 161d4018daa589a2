package org.layerwright.dl4j;

import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.internal.Tool;

/**
 * Predicts with the model of a run: {@code Predict RUN INPUT [NAME=VALUE]…}. The input is a table with the columns that
 * were learned from (others do not matter), a picture, or a folder of pictures; for a model of language a text, or a
 * file of lines. Prints one line of JSON a sample: {@code {"sample":1,"class":"a","outputs":{"a":0.9,"b":0.1}}} or
 * {@code {"sample":1,"values":[3.5]}} or {@code {"sample":1,"input":"a","text":"b"}}. Names of values:
 * {@code temperature}, {@code topK}, {@code length}, {@code seed}, {@code beam}.
 */
public final class Predict {
	private Predict() {}

	/** Ends the JVM with the exit status. */
	public static void main(String[] args) {
		System.exit(Tool.run("Predict", args, SavedModel::predict));
	}
}
