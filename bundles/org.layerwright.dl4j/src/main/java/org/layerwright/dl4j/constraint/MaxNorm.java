package org.layerwright.dl4j.constraint;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.constraint.BaseConstraint;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
	public void applyConstraint(Layer layer, int iteration, int epoch) {
		layer.paramTable().forEach((name, weights) -> {
			if (getParams().contains(name)) {
				limit(weights, units(layer.conf().getLayer(), name, weights.rank()));
			}
		});
	}

	@Override
	public void apply(INDArray weights) {
		limit(weights, weights.rank() == 2 ? 1 : 0);
	}

	/** The dimensions that tell units apart. */
	private static int[] units(org.deeplearning4j.nn.conf.layers.Layer layer, String name, int rank) {
		if (layer instanceof DepthwiseConvolution2D) {
			return new int[] { 2, 3 };
		}
		if (layer instanceof SeparableConvolution2D && name.equals("W")) {
			return new int[] { 0, 1 };
		}
		return new int[] { rank == 2 || layer instanceof Deconvolution2D ? 1 : 0 };
	}

	private void limit(INDArray weights, int... units) {
		boolean dense = Arrays.equals(weights.stride(), Nd4j.getStrides(weights.shape(), weights.ordering()));
		INDArray flat = dense ? weights : weights.dup();
		long together = IntStream.of(units).mapToLong(weights::size).reduce(1, Math::multiplyExact);
		boolean rows = flat.ordering() == 'c';
		long run = IntStream.range(rows ? units[units.length - 1] + 1 : 0, rows ? weights.rank() : units[0])
				.mapToLong(weights::size).reduce(1, Math::multiplyExact);
		if (new Lengths(flat, (int) together, run).limit(most) && !dense) {
			weights.assign(flat);
		}
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
