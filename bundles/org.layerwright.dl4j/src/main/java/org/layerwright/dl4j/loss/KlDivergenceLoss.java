package org.layerwright.dl4j.loss;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.LossUtil;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * How far the outputs ŷ are from the labels y, both probabilities (Kullback and Leibler 1951): {@code Σ y ln(y / ŷ)}
 * for each sample, with {@code 0 ln 0 = 0}. DL4J's moves labels and outputs away from 0 by 1e-5.
 */
public final class KlDivergenceLoss extends SummedLoss {
	private static final long serialVersionUID = 1L;
	/** Next to the smallest normal float. */
	private static final double TINY = 1e-37;

	@Override
	INDArray terms(INDArray labels, INDArray outputs) {
		return log(labels).subi(log(outputs)).muli(labels);
	}

	@Override
	INDArray slopes(INDArray labels, INDArray outputs) {
		return labels.div(Transforms.max(outputs, TINY)).negi();
	}

	private static INDArray log(INDArray probabilities) {
		return Transforms.log(Transforms.max(probabilities, TINY), false);
	}

	/** With a softmax the division by a probability that may be 0 cancels out: ŷ Σy − y. */
	@Override
	public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
		if (!(activation instanceof ActivationSoftmax)) {
			return super.computeGradient(labels, preOutput, activation, mask);
		}
		INDArray wanted = labels.castTo(preOutput.dataType()).dup();
		if (mask != null) {
			LossUtil.applyMask(wanted, mask);
		}
		INDArray outputs = activation.getActivation(preOutput.dup(), true);
		return outputs.muliColumnVector(wanted.sum(true, 1)).subi(wanted);
	}
}
