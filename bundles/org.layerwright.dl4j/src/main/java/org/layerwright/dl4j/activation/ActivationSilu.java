package org.layerwright.dl4j.activation;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Swish (Ramachandran, Zoph and Le 2017), also called SiLU: {@code x σ(x)}, with the derivative
 * {@code σ(x) (1 + x (1 − σ(x)))}; DL4J's derivative is no number for x from 50 on.
 */
public final class ActivationSilu extends Sloped {
	private static final long serialVersionUID = 1L;

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		return in.muli(Transforms.sigmoid(in));
	}

	@Override
	INDArray slope(INDArray in) {
		INDArray sigmoid = Transforms.sigmoid(in);
		return sigmoid.rsub(1).muli(in).addi(1).muli(sigmoid);
	}

	@Override
	public String toString() {
		return "swish";
	}
}
