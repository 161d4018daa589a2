package org.layerwright.dl4j.recurrent.internal;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.kernel.Arithmetic;

/**
 * What is kept of one step.
 *
 * @param gates of the input, replaced by their activations
 * @param recurrent the same of the step before, where the cell wants it apart; else empty
 * @param states the output, then others
 * @param extra one more array, free for the cell
 * @param mask 1 where there is a step, 0 for padding
 */
record Step<V>(List<V> gates, List<V> recurrent, List<V> states, V extra, V mask) {

	static <V> Step<V> of(Arithmetic<V> by, Cell cell, int length) {
		return new Step<>(arrays(by, cell.gates(), length), arrays(by, cell.apart() ? cell.gates() : 0, length),
				arrays(by, cell.states(), length), by.create(length), by.create(length));
	}

	static <V> List<V> arrays(Arithmetic<V> by, int count, int length) {
		List<V> arrays = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			arrays.add(by.create(length));
		}
		return arrays;
	}
}
