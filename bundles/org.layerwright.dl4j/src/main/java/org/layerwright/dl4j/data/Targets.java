package org.layerwright.dl4j.data;

import java.util.List;

/**
 * What is true of every sample: a class or numbers, once a sample or at each time step.
 *
 * @param values all samples one after the other: for classes the index of the class, one a sample or {@code steps} a
 * sample; for numbers {@code width} a sample, or {@code width} rows of {@code steps} numbers; what lies behind the
 * length of a sample does not matter
 * @param width how many numbers there are at a time; 1 for classes
 * @param steps time steps of a sample; 0 if a sample has one target as a whole
 * @param lengths for each sample how many of its steps are real; null if all are
 * @param classes names of the classes; empty for numbers
 */
public record Targets(float[] values, int width, int steps, int[] lengths, List<String> classes) {

	public Targets {
		classes = List.copyOf(classes);
	}

	/** One target a sample. */
	public Targets(float[] values, int width, List<String> classes) {
		this(values, width, 0, null, classes);
	}

	/** Whether there is a target for each time step. */
	public boolean everyStep() {
		return steps > 0;
	}

	/** Real steps of one sample; 1 if it has one target as a whole. */
	public int length(int sample) {
		return lengths == null ? Math.max(1, steps) : lengths[sample];
	}

	/** Numbers of one sample. */
	public int size() {
		return width * Math.max(1, steps);
	}
}
