package org.layerwright.dl4j.recurrent.internal;

import java.util.List;

import org.layerwright.dl4j.kernel.Arithmetic;

/**
 * Derivatives of the loss, on their way back through the steps.
 *
 * @param gates by what the gates got from the input
 * @param recurrent by what they got from the step before; the same arrays as {@code gates} unless the cell wants that
 * apart
 * @param states by the states
 * @param spare an array that may hold anything
 */
record Errors<V>(List<V> gates, List<V> recurrent, List<V> states, V spare) {

	static <V> Errors<V> of(Arithmetic<V> by, Cell cell, int length) {
		List<V> gates = Step.arrays(by, cell.gates(), length);
		return new Errors<>(gates, cell.apart() ? Step.arrays(by, cell.gates(), length) : gates,
				Step.arrays(by, cell.states(), length), by.create(length));
	}
}
