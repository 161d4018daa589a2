package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Values;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Derivatives of the loss by what some samples have, on their way back through the steps.
 *
 * @param gates by what the gates got from the input
 * @param recurrent by what they got from the step before; the same arrays as {@code gates} unless the cell wants that
 * apart
 * @param states by the states
 * @param spare an array that may hold anything
 */
record Errors(Values[] gates, Values[] recurrent, Values[] states, Values spare) {

	static Errors of(Cell cell, DataType type, int length) {
		Values[] gates = Step.arrays(cell.gates(), type, length);
		return new Errors(gates, cell.apart() ? Step.arrays(cell.gates(), type, length) : gates,
				Step.arrays(cell.states(), type, length), Values.of(type, length));
	}
}
