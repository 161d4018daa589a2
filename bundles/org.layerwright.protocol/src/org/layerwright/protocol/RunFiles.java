package org.layerwright.protocol;

/**
 * What a run folder contains: names of files that the training JVM writes.
 */
public final class RunFiles {
	/** Every event, one a line. */
	public static final String EVENTS = "events.ndjson";
	/** Folder of checkpoints. */
	public static final String CHECKPOINTS = "checkpoints";
	/** The trained network, readable by DL4J's {@code ModelSerializer}. */
	public static final String MODEL = "model.zip";
	/** Shape of a sample, class names and standardisation: what is needed to use the model. */
	public static final String PREPROCESSING = "preprocessing.json";

	private RunFiles() {}
}
