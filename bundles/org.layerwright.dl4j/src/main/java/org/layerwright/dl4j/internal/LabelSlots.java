package org.layerwright.dl4j.internal;

import java.util.Arrays;

import org.layerwright.dl4j.data.Targets;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arrays that say what should come out for a batch. */
final class LabelSlots {
	private final Targets truth;
	private final int outputs;
	private final boolean indices;
	private final Slot values;
	private final Slot masks;

	/**
	 * @param outputs values that the network gives at a time
	 * @param sparse whether classes are given as an index rather than as a 1 among zeros
	 */
	LabelSlots(Targets truth, int outputs, boolean sparse, DataType type) {
		this.truth = truth;
		this.outputs = outputs;
		this.indices = sparse || outputs == 1;
		this.values = new Slot(type, truth.lengths() != null);
		this.masks = new Slot(type, truth.lengths() != null);
	}

	/** Real targets of samples. */
	int targets(int[] rows) {
		return truth.everyStep() ? Arrays.stream(rows).map(truth::length).sum() : rows.length;
	}

	/** What should come out. */
	INDArray fill(int[] rows) {
		int time = longest(rows);
		int width = truth.classes().isEmpty() ? truth.width() : indices ? 1 : outputs;
		Slot.Filled filled = truth.everyStep() ? values.of(rows.length, width, time) : values.of(rows.length, width);
		if (width > 1 && !truth.classes().isEmpty()) {
			filled.zeros(rows.length * width * time);
			for (int i = 0; i < rows.length; i++) {
				mark(filled, i * width * time, rows[i], time);
			}
		} else {
			for (int row : rows) {
				copy(filled, row, time);
			}
		}
		return filled.array();
	}

	/** 1 for real steps and 0 for others; null if all are real or there is one target a sample. */
	INDArray mask(int[] rows) {
		int time = longest(rows);
		if (!truth.everyStep() || targets(rows) == rows.length * time) {
			return null;
		}
		Slot.Filled filled = masks.of(rows.length, time);
		for (int row : rows) {
			for (int t = 0; t < time; t++) {
				filled.buffer.put(t < truth.length(row) ? 1 : 0);
			}
		}
		return filled.array();
	}

	private void mark(Slot.Filled filled, int start, int row, int time) {
		int from = row * truth.size();
		for (int t = 0; t < Math.min(time, truth.length(row)); t++) {
			filled.buffer.put(start + (int) truth.values()[from + t] * time + t, 1);
		}
	}

	private void copy(Slot.Filled filled, int row, int time) {
		int stride = Math.max(1, truth.steps());
		for (int from = row * truth.size(); from < (row + 1) * truth.size(); from += stride) {
			filled.buffer.put(truth.values(), from, time);
		}
	}

	private int longest(int[] rows) {
		return truth.lengths() == null
				? Math.max(1, truth.steps())
				: Math.max(1, Arrays.stream(rows).map(truth::length).max().orElse(1));
	}
}
