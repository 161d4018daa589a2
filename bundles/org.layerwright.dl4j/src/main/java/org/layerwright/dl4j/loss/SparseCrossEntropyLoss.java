package org.layerwright.dl4j.loss;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossUtil;

/**
 * Cross-entropy {@code −ln ŷ} of the class of each sample. Labels are the numbers of classes, [samples, 1]; one-hot
 * labels, [samples, classes], will do too. DL4J's makes one-hot labels of them and takes no others.
 */
public final class SparseCrossEntropyLoss extends SummedLoss {
	private static final long serialVersionUID = 1L;
	/** Next to the smallest normal float. */
	private static final double TINY = 1e-37;

	@Override
	INDArray terms(INDArray labels, INDArray outputs) {
		INDArray terms = Nd4j.create(outputs.dataType(), outputs.size(0), 1);
		int[] classes = classes(labels, outputs);
		for (int row = 0; row < classes.length; row++) {
			terms.putScalar(row, -Math.log(Math.max(outputs.getDouble(row, classes[row]), TINY)));
		}
		return terms;
	}

	@Override
	INDArray slopes(INDArray labels, INDArray outputs) {
		INDArray slopes = outputs.like();
		int[] classes = classes(labels, outputs);
		for (int row = 0; row < classes.length; row++) {
			slopes.putScalar(row, classes[row], -1 / Math.max(outputs.getDouble(row, classes[row]), TINY));
		}
		return slopes;
	}

	private static int[] classes(INDArray labels, INDArray outputs) {
		boolean numbers = labels.size(1) == 1 && outputs.size(1) > 1;
		return (numbers ? labels : labels.argMax(1)).dup('c').data().asInt();
	}

	/** With a softmax the division by a probability that may be 0 cancels out: ŷ, less 1 for the class. */
	@Override
	public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
		if (!(activation instanceof ActivationSoftmax)) {
			return super.computeGradient(labels, preOutput, activation, mask);
		}
		INDArray gradient = activation.getActivation(preOutput.dup(), true);
		int[] classes = classes(labels, gradient);
		for (int row = 0; row < classes.length; row++) {
			gradient.putScalar(row, classes[row], gradient.getDouble(row, classes[row]) - 1);
		}
		if (mask != null) {
			LossUtil.applyMask(gradient, mask);
		}
		return gradient;
	}
}
