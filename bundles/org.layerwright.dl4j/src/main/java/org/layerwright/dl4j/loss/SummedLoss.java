package org.layerwright.dl4j.loss;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossUtil;

/**
 * What losses have in common that sum a term for each output of each sample (or step of a sequence). Labels and outputs
 * are [samples, outputs]; a mask is [samples, 1] or [samples, outputs] and takes out what is 0.
 */
abstract class SummedLoss implements ILossFunction {
	private static final long serialVersionUID = 1L;

	/** The term of each output, in a new array. */
	abstract INDArray terms(INDArray labels, INDArray outputs);

	/** The derivative of each term with respect to its output, in a new array. */
	abstract INDArray slopes(INDArray labels, INDArray outputs);

	@Override
	public INDArray computeScoreArray(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
		INDArray outputs = activation.getActivation(preOutput.dup(), true);
		INDArray terms = terms(labels.castTo(preOutput.dataType()), outputs);
		if (mask != null) {
			LossUtil.applyMask(terms, mask);
		}
		return terms.sum(true, 1);
	}

	@Override
	public double computeScore(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask,
			boolean average) {
		double sum = computeScoreArray(labels, preOutput, activation, mask).sumNumber().doubleValue();
		return average ? sum / preOutput.size(0) : sum;
	}

	/** A mask counts before and after the activation: softmax mixes the outputs of a sample. */
	@Override
	public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
		INDArray outputs = activation.getActivation(preOutput.dup(), true);
		INDArray slopes = slopes(labels.castTo(preOutput.dataType()), outputs);
		if (mask != null) {
			LossUtil.applyMask(slopes, mask);
		}
		INDArray gradient = activation.backprop(preOutput, slopes).getFirst();
		if (mask != null) {
			LossUtil.applyMask(gradient, mask);
		}
		return gradient;
	}

	@Override
	public Pair<Double, INDArray> computeGradientAndScore(INDArray labels, INDArray preOutput, IActivation activation,
			INDArray mask, boolean average) {
		double score = computeScore(labels, preOutput, activation, mask, average);
		return new Pair<>(score, computeGradient(labels, preOutput, activation, mask));
	}

	@Override
	public String name() {
		return toString();
	}

	@Override
	public boolean equals(Object other) {
		return other != null && other.getClass() == getClass();
	}

	@Override
	public int hashCode() {
		return getClass().hashCode();
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + "()";
	}
}
