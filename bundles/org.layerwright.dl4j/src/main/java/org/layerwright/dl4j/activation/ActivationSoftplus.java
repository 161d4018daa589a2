package org.layerwright.dl4j.activation;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The smooth rectifier (Dugas et al. 2001): {@code ln(1 + exp(x))}, computed as {@code max(x, 0) + ln(1 + exp(−|x|))},
 * which is finite for all x; DL4J's is infinite from x = 89 on. Its derivative is the sigmoid.
 */
public final class ActivationSoftplus extends Sloped {
	private static final long serialVersionUID = 1L;

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		INDArray rest = Transforms.log1p(Transforms.exp(Transforms.abs(in).negi(), false), false);
		return Transforms.max(in, 0, false).addi(rest);
	}

	@Override
	INDArray slope(INDArray in) {
		return Transforms.sigmoid(in);
	}

	@Override
	public String toString() {
		return "softplus";
	}
}
