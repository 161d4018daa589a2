package org.layerwright.dl4j.recurrent.internal;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The parameters of a recurrent layer, or views of their gradients. Matrices are column-major without gaps.
 *
 * @param input [inputs, gates × units]
 * @param recurrent [units, gates × units]
 * @param bias gates × units
 * @param recurrentBias the same for what comes from the step before; null where the cell does not want that apart
 */
record Weights(INDArray input, INDArray recurrent, INDArray bias, INDArray recurrentBias) {

	int inputs() {
		return (int) input.size(0);
	}

	int units() {
		return (int) recurrent.size(0);
	}
}
