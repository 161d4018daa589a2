package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.layerwright.dl4j.loss.HingeLoss;
import org.layerwright.dl4j.loss.HuberLoss;
import org.layerwright.dl4j.loss.KlDivergenceLoss;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import org.nd4j.linalg.lossfunctions.impl.LossNegativeLogLikelihood;

/** A loss together with the activation before it: score and error in one pass. */
interface Objective {
	/**
	 * Sums the loss of rows and puts the error in their place.
	 *
	 * @param z what the activation is given, rows of {@code width} numbers; becomes the derivative of the loss by it
	 * @param count numbers in these rows
	 * @param firstRow number of the first row in {@code truth}
	 */
	double pass(float[] z, int count, int width, Truth truth, int firstRow);

	/** That of a loss and an activation, if there is one. */
	static Optional<Objective> of(ILossFunction loss, IActivation activation) {
		Optional<Curve> curve = Curve.of(activation);
		if (curve.isEmpty() || weighted(loss)) {
			return Optional.empty();
		}
		boolean softmax = activation.getClass() == ActivationSoftmax.class;
		Class<?> type = loss.getClass();
		if (softmax && (type == LossMCXENT.class || type == LossNegativeLogLikelihood.class)) {
			return Optional.of(new Classes.CrossEntropy(((LossMCXENT) loss).getSoftmaxClipEps()));
		}
		if (softmax && type == SparseCrossEntropyLoss.class) {
			return Optional.of(new Classes.Sparse());
		}
		if (softmax && type == KlDivergenceLoss.class) {
			return Optional.of(new Classes.Divergence());
		}
		if (type == LossBinaryXENT.class && activation.getClass() == ActivationSigmoid.class) {
			return Optional.of(new BinaryCrossEntropy(((LossBinaryXENT) loss).getClipEps()));
		}
		return terms(loss, type, softmax).map(terms -> new Termwise(terms, curve.get()));
	}

	private static Optional<Terms> terms(ILossFunction loss, Class<?> type, boolean softmax) {
		return Optional.ofNullable(type == LossMSE.class ? new Terms.Square()
				: type == LossMAE.class ? new Terms.Absolute()
						: type == HuberLoss.class ? new Terms.Huber((float) ((HuberLoss) loss).getDelta())
								: type == HingeLoss.class ? new Terms.Hinge()
										: softmax ? null
												: type == LossMCXENT.class ? new Terms.CrossEntropy()
														: type == KlDivergenceLoss.class ? new Terms.Divergence()
																: type == LossBinaryXENT.class ? new Terms.Binary(
																		(float) ((LossBinaryXENT) loss).getClipEps())
																		: null);
	}

	private static boolean weighted(ILossFunction loss) {
		return loss instanceof LossMCXENT && ((LossMCXENT) loss).getWeights() != null
				|| loss instanceof LossBinaryXENT && ((LossBinaryXENT) loss).getWeights() != null
				|| loss instanceof LossMSE && ((LossMSE) loss).getWeights() != null
				|| loss instanceof LossMAE && ((LossMAE) loss).getWeights() != null;
	}
}
