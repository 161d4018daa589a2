package org.layerwright.dl4j.internal;

import java.util.List;

import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gathers samples into arrays: sequences as {@code [batch, features, time]}, filled up to the longest of the batch,
 * with masks {@code [batch, time]}. What the last call gave is overwritten by the next one.
 */
final class Batches {
	private final Samples samples;
	private final Features features;
	private final LabelSlots labels;
	private final NetworkFit fit;
	private final boolean sparse;
	private final DataType type;

	/**
	 * One batch: what goes in and what should come out.
	 *
	 * @param rows the samples
	 * @param features one array an input
	 * @param featureMasks see {@link Features#masks}
	 * @param labels what should come out
	 * @param labelMask 1 for real steps and 0 for others; null if all are real or there is one target a sample
	 * @param targets real targets in the batch: its size, or its real steps
	 */
	record Batch(int[] rows, INDArray[] features, INDArray[] featureMasks, INDArray labels, INDArray labelMask,
			int targets) {

		int size() {
			return rows.length;
		}
	}

	/**
	 * @param fit how the samples fit the network
	 * @param sparse whether classes are to be given as one index instead of a 1 among zeros
	 * @param type data type of the network
	 */
	Batches(Samples samples, NetworkFit fit, boolean sparse, DataType type) {
		this.samples = samples;
		this.fit = fit;
		this.sparse = sparse;
		this.type = type;
		this.features = new Features(samples.inputs(), fit, type);
		this.labels = new LabelSlots(samples.truth(), fit.outputs(), sparse, type);
	}

	/** Another one that gathers the same into arrays of its own. */
	Batches another() {
		return new Batches(samples, fit, sparse, type);
	}

	/** The samples {@code order[from]} to {@code order[from + size - 1]}. */
	Batch fill(int[] order, int from, int size) {
		int[] rows = new int[size];
		System.arraycopy(order, from, rows, 0, size);
		return fill(rows, features, rows);
	}

	/** What the network sees of other samples than these, of the same form. */
	Features features(Part other) {
		return new Features(List.of(other), fit, type);
	}

	/**
	 * Samples of which the network sees something else.
	 *
	 * @param seen what it sees
	 * @param places where the samples are in that
	 */
	Batch fill(int[] rows, Features seen, int[] places) {
		return new Batch(rows, seen.arrays(places), seen.masks(places), labels.fill(rows), labels.mask(rows),
				labels.targets(rows));
	}
}
