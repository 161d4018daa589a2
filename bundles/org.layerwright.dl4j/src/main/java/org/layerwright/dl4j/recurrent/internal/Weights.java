package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Matrix;

/**
 * The parameters of a recurrent layer, or their gradients.
 *
 * @param input [inputs, gates × units]
 * @param recurrent [units, gates × units]
 * @param bias [1, gates × units]
 * @param recurrentBias the same for what comes from the step before; null where the cell does not want that apart
 */
record Weights(Matrix input, Matrix recurrent, Matrix bias, Matrix recurrentBias) {

	int units() {
		return recurrent.rows();
	}
}
