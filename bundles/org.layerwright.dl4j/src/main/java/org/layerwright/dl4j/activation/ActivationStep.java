package org.layerwright.dl4j.activation;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.factory.Nd4j;

/** 1 where the input is greater than 0, else 0. Its derivative is 0, so that nothing before it learns. */
public final class ActivationStep extends BaseActivationFunction {
	private static final long serialVersionUID = 1L;

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		return Nd4j.getExecutioner().exec(new Step(in, 0.0));
	}

	@Override
	public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
		assertShape(in, epsilon);
		return new Pair<>(in.assign(0), null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivationStep;
	}

	@Override
	public int hashCode() {
		return ActivationStep.class.hashCode();
	}

	@Override
	public String toString() {
		return "step";
	}
}
