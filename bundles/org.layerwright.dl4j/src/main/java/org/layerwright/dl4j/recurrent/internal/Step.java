package org.layerwright.dl4j.recurrent.internal;

import java.util.stream.Stream;

import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * What is kept of one step of some samples.
 *
 * @param gates of the input, replaced by their activations
 * @param recurrent the same of the step before, where the cell wants it apart; else empty
 * @param states the output, then others
 * @param extra one more array, free for the cell
 * @param mask 1 where there is a step, 0 for padding
 */
record Step(Stretch[] gates, Stretch[] recurrent, Stretch[] states, Stretch extra, Stretch mask) {

	static Step of(Cell cell, DataType type, int length) {
		return new Step(arrays(cell.gates(), type, length), arrays(cell.apart() ? cell.gates() : 0, type, length),
				arrays(cell.states(), type, length), Stretch.of(type, length), Stretch.of(type, length));
	}

	static Stretch[] arrays(int count, DataType type, int length) {
		return Stream.generate(() -> Stretch.of(type, length)).limit(count).toArray(Stretch[]::new);
	}
}
