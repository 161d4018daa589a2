package org.layerwright.contract.reference;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/** The loss L = Σ y·g, whose gradient is g: labels are the gradient that is to go back from the output. */
final class GivenGradient implements ILossFunction {

	private static final long serialVersionUID = 1L;

	@Override
	public double computeScore(INDArray labels, INDArray output, IActivation activation, INDArray mask,
			boolean average) {
		return labels.mul(output).sumNumber().doubleValue();
	}

	@Override
	public INDArray computeScoreArray(INDArray labels, INDArray output, IActivation activation, INDArray mask) {
		return labels.mul(output).sum(true, 1);
	}

	@Override
	public INDArray computeGradient(INDArray labels, INDArray output, IActivation activation, INDArray mask) {
		return labels.dup();
	}

	@Override
	public Pair<Double, INDArray> computeGradientAndScore(INDArray labels, INDArray output, IActivation activation,
			INDArray mask, boolean average) {
		return new Pair<>(computeScore(labels, output, activation, mask, average), labels.dup());
	}

	@Override
	public String name() {
		return "given gradient";
	}
}
