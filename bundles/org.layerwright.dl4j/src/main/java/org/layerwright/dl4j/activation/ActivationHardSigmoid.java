package org.layerwright.dl4j.activation;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The sigmoid made of three lines, as PyTorch and Keras 3 have it: {@code min(max(x / 6 + 1/2, 0), 1)}. DL4J's has the
 * slope 1/5, which is that of Keras 1 and 2.
 */
public final class ActivationHardSigmoid extends Sloped {
	private static final long serialVersionUID = 1L;
	private static final double SLOPE = 1 / 6.0;
	private static final double EDGE = 3;

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		return Transforms.min(Transforms.max(in.muli(SLOPE).addi(0.5), 0, false), 1, false);
	}

	@Override
	INDArray slope(INDArray in) {
		return Transforms.abs(in).lt(EDGE).castTo(in.dataType()).muli(SLOPE);
	}

	@Override
	public String toString() {
		return "hardsigmoid";
	}
}
