package org.layerwright.dl4j.activation;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The Gaussian error linear unit (Hendrycks and Gimpel 2016), exact: {@code x Φ(x)} with
 * {@code Φ(x) = (1 + erf(x / √2)) / 2}. Its derivative is {@code Φ(x) + x φ(x)}.
 */
public final class ActivationGeluErf extends BaseActivationFunction {
	private static final long serialVersionUID = 1L;
	private static final double ROOT_2 = Math.sqrt(2);
	private static final double DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		return in.muli(distribution(in));
	}

	@Override
	public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
		assertShape(in, epsilon);
		INDArray density = Transforms.exp(in.mul(in).muli(-0.5), false).muli(DENSITY_AT_0);
		INDArray slope = density.muli(in).addi(distribution(in));
		return new Pair<>(slope.muli(epsilon), null);
	}

	private static INDArray distribution(INDArray in) {
		INDArray scaled = in.div(ROOT_2);
		return Nd4j.getExecutioner().exec(new Erf(scaled, scaled)).addi(1).muli(0.5);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivationGeluErf;
	}

	@Override
	public int hashCode() {
		return ActivationGeluErf.class.hashCode();
	}

	@Override
	public String toString() {
		return "gelu";
	}
}
