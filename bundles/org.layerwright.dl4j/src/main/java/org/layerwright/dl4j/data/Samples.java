package org.layerwright.dl4j.data;

import java.util.List;

/**
 * Samples in memory: features of a fixed shape, and for each either a class or one or more numbers. Not to be changed
 * once made.
 */
public final class Samples {
	private final int[] shape;
	private final float[] features;
	private final float[] targets;
	private final int targetWidth;
	private final List<String> classes;
	private final List<Column> columns;
	private final String target;
	private final boolean ordered;

	private Samples(int[] shape, float[] features, float[] targets, int targetWidth, List<String> classes,
			List<Column> columns, String target, boolean ordered) {
		this.shape = shape;
		this.features = features;
		this.targets = targets;
		this.targetWidth = targetWidth;
		this.classes = List.copyOf(classes);
		this.columns = List.copyOf(columns);
		this.target = target;
		this.ordered = ordered;
	}

	/**
	 * Samples that belong to classes.
	 *
	 * @param shape shape of one sample: {@code [features]}, or {@code [channels, height, width]} for pictures
	 * @param features all samples one after the other, each in row-major order
	 * @param labels for each sample the index of its class
	 * @param classes names of the classes
	 */
	public static Samples classified(int[] shape, float[] features, int[] labels, List<String> classes) {
		float[] targets = new float[labels.length];
		for (int i = 0; i < labels.length; i++) {
			targets[i] = labels[i];
		}
		return new Samples(shape, features, targets, 1, classes, List.of(), "", false);
	}

	/**
	 * Samples with numbers to predict.
	 *
	 * @param shape as in {@link #classified}
	 * @param features as in {@link #classified}
	 * @param targets the numbers, {@code width} for each sample
	 * @param width how many numbers a sample has
	 */
	public static Samples measured(int[] shape, float[] features, float[] targets, int width) {
		return new Samples(shape, features, targets, width, List.of(), List.of(), "", false);
	}

	/** The same, knowing the columns of the table it came from, and which of them is predicted. */
	public Samples columns(List<Column> ofTable, String ofTarget) {
		return new Samples(shape, features, targets, targetWidth, classes, ofTable, ofTarget, ordered);
	}

	/** The same, in an order that a split must keep, as in a series over time. */
	public Samples inOrder() {
		return new Samples(shape, features, targets, targetWidth, classes, columns, target, true);
	}

	/** Number of samples. */
	public int count() {
		return targets.length / targetWidth;
	}

	/** Shape of one sample. */
	public int[] shape() {
		return shape.clone();
	}

	/** Number of features of one sample: the product of its shape. */
	public int width() {
		return count() == 0 ? 0 : features.length / count();
	}

	/** All features, not copied. */
	public float[] features() {
		return features;
	}

	/** All targets, not copied; for classes one number each, the index of the class. */
	public float[] targets() {
		return targets;
	}

	/** How many targets a sample has. */
	public int targetWidth() {
		return targetWidth;
	}

	/** Names of the classes; empty for regression. */
	public List<String> classes() {
		return classes;
	}

	/** Columns of the table; empty if it was none. */
	public List<Column> columns() {
		return columns;
	}

	/** Name of the column that is predicted; empty if the samples did not come from a table. */
	public String target() {
		return target;
	}

	/** Whether the order must be kept. */
	public boolean ordered() {
		return ordered;
	}
}
