package org.layerwright.dl4j;

import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.internal.Tool;

/**
 * Measures the model of a run on other data: {@code Evaluate RUN PATH}. The path is a table, or a folder of IDX files,
 * or one with a folder of pictures for each class. Prints one {@code evaluation} event, for the split {@code test}. On
 * the run's own data the generated program does it, see {@link org.layerwright.protocol.LaunchSettings#EVALUATE}.
 */
public final class Evaluate {
	private Evaluate() {}

	/** Ends the JVM with the exit status. */
	public static void main(String[] args) {
		System.exit(Tool.run("Evaluate", args, SavedModel::evaluate));
	}
}
