package org.layerwright.dl4j.internal;

import java.util.Arrays;

import org.layerwright.dl4j.data.Part;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arrays that one input of a network sees of a batch. */
final class FeatureSlots {
	private final Part part;
	private final int[] shape;
	private final Slot values;
	private final Slot masks;

	/**
	 * @param shape shape of a sample as the network takes it, see {@link NetworkFit}
	 */
	FeatureSlots(Part part, int[] shape, DataType type) {
		this.part = part;
		this.shape = shape;
		this.values = new Slot(type, part.lengths() != null);
		this.masks = new Slot(type, part.lengths() != null);
	}

	/** The features of samples. */
	INDArray fill(int[] rows) {
		int width = part.width();
		int time = longest(rows);
		long[] batch = new long[shape.length + 1];
		batch[0] = rows.length;
		for (int i = 0; i < shape.length; i++) {
			batch[i + 1] = shape[i];
		}
		if (part.sequence()) {
			batch[2] = time;
		}
		Slot.Filled filled = values.of(batch);
		for (int row : rows) {
			if (time == part.time()) {
				filled.buffer.put(part.values(), row * width, width);
			} else {
				for (int from = row * width; from < (row + 1) * width; from += part.time()) {
					filled.buffer.put(part.values(), from, time);
				}
			}
		}
		return filled.array();
	}

	/** 1 for real steps and 0 for others; null if all are real. */
	INDArray mask(int[] rows) {
		int time = longest(rows);
		if (part.lengths() == null || Arrays.stream(rows).allMatch(row -> part.length(row) == time)) {
			return null;
		}
		Slot.Filled filled = masks.of(rows.length, time);
		for (int row : rows) {
			for (int t = 0; t < time; t++) {
				filled.buffer.put(t < part.length(row) ? 1 : 0);
			}
		}
		return filled.array();
	}

	private int longest(int[] rows) {
		return part.lengths() == null ? part.time()
				: Math.max(1, Arrays.stream(rows).map(part::length).max().orElse(1));
	}
}
