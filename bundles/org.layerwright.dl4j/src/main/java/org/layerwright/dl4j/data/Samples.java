package org.layerwright.dl4j.data;

import java.util.List;
import java.util.Map;

/**
 * Samples in memory: what each input of a network sees of them, and what is true of each: a class or numbers, as a
 * whole or at each time step. Not to be changed once made.
 */
public final class Samples {
	private final List<Part> inputs;
	private final Targets truth;
	private final List<Column> columns;
	private final String target;
	private final Belonging belonging;
	private final Map<String, String> reading;

	/**
	 * What a split must respect.
	 *
	 * @param ordered whether the order must be kept
	 * @param overlap how many of the samples behind each one have targets in common with it
	 * @param groups for each sample the number of its group, which must not be divided; null if each stands alone
	 */
	record Belonging(boolean ordered, int overlap, int[] groups) {}

	private Samples(List<Part> inputs, Targets truth, List<Column> columns, String target, Belonging belonging,
			Map<String, String> reading) {
		this.inputs = List.copyOf(inputs);
		this.truth = truth;
		this.columns = List.copyOf(columns);
		this.target = target;
		this.belonging = belonging;
		this.reading = Map.copyOf(reading);
	}

	/**
	 * Samples of any form.
	 *
	 * @param inputs what each input of the network sees, in the order of its inputs; at least one
	 * @param truth what is true of the samples
	 */
	public static Samples of(List<Part> inputs, Targets truth) {
		return new Samples(inputs, truth, List.of(), "", new Belonging(false, 0, null), Map.of());
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
		return of(List.of(new Part(shape, features)), new Targets(targets, 1, classes));
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
		return of(List.of(new Part(shape, features)), new Targets(targets, width, List.of()));
	}

	/** The same, knowing the columns of the table it came from, and which of them is predicted. */
	public Samples columns(List<Column> ofTable, String ofTarget) {
		return new Samples(inputs, truth, ofTable, ofTarget, belonging, reading);
	}

	/** The same, in an order that a split must keep, as in a series over time. */
	public Samples inOrder() {
		return inOrder(0);
	}

	/**
	 * The same, in an order that a split must keep, with so many samples behind each one that have targets in common
	 * with it: they must not be divided between learning and measuring, and a split leaves them out.
	 */
	public Samples inOrder(int overlap) {
		return new Samples(inputs, truth, columns, target, new Belonging(true, overlap, null), reading);
	}

	/**
	 * The same, with samples that must not be divided between learning and measuring.
	 *
	 * @param groups for each sample the number of its group
	 */
	public Samples grouped(int... groups) {
		return new Samples(inputs, truth, columns, target, new Belonging(false, 0, groups), reading);
	}

	/** The same, knowing what it takes to read more samples like these, by names of the reader's choice. */
	public Samples reading(Map<String, String> settings) {
		return new Samples(inputs, truth, columns, target, belonging, settings);
	}

	/** What it takes to read more samples like these; empty if nothing beside their form. */
	public Map<String, String> reading() {
		return reading;
	}

	/** Number of samples. */
	public int count() {
		return inputs.get(0).count();
	}

	/** What each input of the network sees. */
	public List<Part> inputs() {
		return inputs;
	}

	/** What is true of the samples. */
	public Targets truth() {
		return truth;
	}

	/** Shape of one sample as the first input sees it. */
	public int[] shape() {
		return inputs.get(0).shape().clone();
	}

	/** Number of features of one sample at the first input: the product of its shape. */
	public int width() {
		return inputs.get(0).width();
	}

	/** All features of the first input, not copied. */
	public float[] features() {
		return inputs.get(0).values();
	}

	/** All targets, not copied; for classes one number each, the index of the class. */
	public float[] targets() {
		return truth.values();
	}

	/** How many numbers are to be predicted at a time. */
	public int targetWidth() {
		return truth.width();
	}

	/** Names of the classes; empty for regression. */
	public List<String> classes() {
		return truth.classes();
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
		return belonging.ordered;
	}

	/** What a split must respect. */
	Belonging belonging() {
		return belonging;
	}
}
