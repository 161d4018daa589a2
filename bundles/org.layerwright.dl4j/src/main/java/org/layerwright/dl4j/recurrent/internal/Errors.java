package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Stretch;
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
record Errors(Stretch[] gates, Stretch[] recurrent, Stretch[] states, Stretch spare) {

	static Errors of(Cell cell, DataType type, int length) {
		Stretch[] gates = Step.arrays(cell.gates(), type, length);
		return new Errors(gates, cell.apart() ? Step.arrays(cell.gates(), type, length) : gates,
				Step.arrays(cell.states(), type, length), Stretch.of(type, length));
	}
}
