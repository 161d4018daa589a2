package org.layerwright.dl4j.activation;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * The exponential linear unit (Clevert, Unterthiner and Hochreiter 2016): {@code x} for {@code x > 0}, else
 * {@code α (exp(x) − 1)}. DL4J's takes α = 1 for the derivative, whatever α is.
 */
public final class ActivationElu extends Sloped {
	private static final long serialVersionUID = 1L;

	private final double alpha;

	/** The value that is approached for very negative inputs is {@code -alpha}, which is 0 or more. */
	@JsonCreator
	public ActivationElu(@JsonProperty("alpha") double alpha) {
		this.alpha = alpha;
	}

	public double getAlpha() {
		return alpha;
	}

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		INDArray below = Transforms.expm1(Transforms.min(in, 0), false).muli(alpha);
		return Transforms.max(in, 0, false).addi(below);
	}

	@Override
	INDArray slope(INDArray in) {
		INDArray positive = in.gt(0).castTo(in.dataType());
		INDArray below = Transforms.exp(Transforms.min(in, 0), false).muli(alpha);
		return below.muli(positive.rsub(1)).addi(positive);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && ((ActivationElu) other).alpha == alpha;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(alpha);
	}

	@Override
	public String toString() {
		return "elu(alpha=" + alpha + ")";
	}
}
