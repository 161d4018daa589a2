package org.layerwright.dl4j.constraint;

import java.util.Set;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.conf.constraint.BaseConstraint;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Broadcast;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * After each update, weights that reach a unit and together are longer than a maximum are scaled back to it (Srivastava
 * et al. 2014). The weights of a unit are a column of a matrix [inputs, units], all but the first dimension of filters
 * [filters, channels, height, width]. DL4J's {@code MaxNormConstraint} is told one dimension for all layers, and makes
 * short weights a little shorter too.
 */
public final class MaxNorm extends BaseConstraint {
	private static final long serialVersionUID = 1L;

	private double most;

	@SuppressWarnings("unused") // read from JSON
	private MaxNorm() {}

	/** With the greatest length that the weights of a unit may have. */
	public MaxNorm(double most) {
		this(most, Set.of());
	}

	private MaxNorm(double most, Set<String> parameters) {
		super(parameters, 0, new int[0]);
		this.most = most;
	}

	public double getMost() {
		return most;
	}

	/** For JSON. */
	public void setMost(double most) {
		this.most = most;
	}

	@Override
	public void apply(INDArray weights) {
		int units = weights.rank() == 2 ? 1 : 0;
		int[] others = IntStream.range(0, weights.rank()).filter(d -> d != units).toArray();
		INDArray lengths = weights.norm2(others);
		INDArray factors = Transforms.max(lengths, most).rdivi(most);
		Broadcast.mul(weights, factors, weights, units);
	}

	@Override
	public MaxNorm clone() {
		return new MaxNorm(most, getParams());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof MaxNorm && ((MaxNorm) other).most == most
				&& ((MaxNorm) other).getParams().equals(getParams());
	}

	@Override
	public int hashCode() {
		return Double.hashCode(most);
	}
}
