package org.layerwright.dl4j.fast.dense;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A loss that was computed on the way back, for what it was computed from; asked for once. */
final class Scored {
	private INDArray input;
	private INDArray labels;
	private INDArray mask;
	private double loss = Double.NaN;

	/** Keeps a loss, summed over the batch. */
	void keep(double sum, INDArray of, INDArray truth, INDArray counting) {
		loss = sum;
		input = of;
		labels = truth;
		mask = counting;
	}

	/** The loss if it was computed from these; NaN if not. */
	double take(INDArray of, INDArray truth, INDArray counting) {
		double taken = of != null && of == input && truth == labels && counting == mask ? loss : Double.NaN;
		clear();
		return taken;
	}

	void clear() {
		keep(Double.NaN, null, null, null);
	}
}
