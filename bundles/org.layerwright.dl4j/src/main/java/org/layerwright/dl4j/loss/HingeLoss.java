package org.layerwright.dl4j.loss;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The hinge loss (Cortes and Vapnik 1995): {@code max(0, 1 − y ŷ)}, the mean over the outputs of a sample. A label
 * greater than 0 means y = 1, any other one y = −1, so that one-hot labels will do; DL4J's takes 1 and −1 only and sums
 * over outputs.
 */
public final class HingeLoss extends SummedLoss {
	private static final long serialVersionUID = 1L;

	@Override
	INDArray terms(INDArray labels, INDArray outputs) {
		INDArray missing = signs(labels).muli(outputs).rsubi(1);
		return Transforms.max(missing, 0, false).divi(outputs.size(1));
	}

	@Override
	INDArray slopes(INDArray labels, INDArray outputs) {
		INDArray signs = signs(labels);
		INDArray inside = signs.mul(outputs).lt(1).castTo(outputs.dataType());
		return inside.muli(signs).divi(-outputs.size(1));
	}

	private static INDArray signs(INDArray labels) {
		return labels.gt(0).castTo(labels.dataType()).muli(2).subi(1);
	}
}
