package org.layerwright.dl4j.weights;

import java.util.Arrays;

import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Weights that pass the input on: 1 on the diagonal of a matrix, at the middle of filter i for channel i, all else 0.
 * What is too many stays 0; DL4J's {@code WeightInitIdentity} takes square matrices and odd kernels alone.
 */
public final class WeightInitEye implements IWeightInit {
	private static final long serialVersionUID = 1L;

	private final double gain;

	/** With {@code gain} in place of 1. */
	@JsonCreator
	public WeightInitEye(@JsonProperty("gain") double gain) {
		this.gain = gain;
	}

	public double getGain() {
		return gain;
	}

	@Override
	public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray view) {
		INDArray weights = view.reshape(order, shape).assign(0);
		long[] at = Arrays.stream(shape).map(size -> (size - 1) / 2).toArray();
		for (int i = 0; i < Math.min(shape[0], shape[1]); i++) {
			at[0] = i;
			at[1] = i;
			weights.putScalar(at, gain);
		}
		return weights;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WeightInitEye && ((WeightInitEye) other).gain == gain;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(gain);
	}
}
