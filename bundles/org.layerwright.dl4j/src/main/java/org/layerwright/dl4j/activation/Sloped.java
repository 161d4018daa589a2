package org.layerwright.dl4j.activation;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What activations have in common that work number by number: the gradient is that from above times the slope. */
abstract class Sloped extends BaseActivationFunction {
	private static final long serialVersionUID = 1L;

	/** The derivative at each number of {@code in}, in a new array. */
	abstract INDArray slope(INDArray in);

	@Override
	public final Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
		assertShape(in, epsilon);
		return new Pair<>(slope(in).muli(epsilon), null);
	}

	@Override
	public boolean equals(Object other) {
		return other != null && other.getClass() == getClass();
	}

	@Override
	public int hashCode() {
		return getClass().hashCode();
	}
}
