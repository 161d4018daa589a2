package org.layerwright.dl4j.fast.proof;

import org.layerwright.dl4j.loss.HingeLoss;
import org.layerwright.dl4j.loss.HuberLoss;
import org.layerwright.dl4j.loss.KlDivergenceLoss;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossHinge;
import org.nd4j.linalg.lossfunctions.impl.LossKLD;
import org.nd4j.linalg.lossfunctions.impl.LossL1;
import org.nd4j.linalg.lossfunctions.impl.LossL2;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import org.nd4j.linalg.lossfunctions.impl.LossNegativeLogLikelihood;
import org.nd4j.linalg.lossfunctions.impl.LossPoisson;
import org.nd4j.linalg.lossfunctions.impl.LossSquaredHinge;

/**
 * What a network learns.
 *
 * @param labels sort of the labels
 */
record Goal(ILossFunction loss, IActivation activation, Labels labels) {

	/** How the labels of one sample (or step) look. */
	enum Labels {
		/** Any numbers. */
		NUMBERS,
		/** One class of several is 1. */
		CLASS,
		/** The class's number. */
		NUMBER_OF_CLASS,
		/** Each 0 or 1. */
		BITS,
		/** Each −1 or 1. */
		SIGNS,
		/** Probabilities that add up to 1. */
		SHARES,
		/** How many, so 0 or more. */
		COUNTS
	}

	/** @param any also losses with kinks or without bounds, with which only small networks can be compared */
	static Goal draw(Chance chance, boolean any) {
		return switch (chance.between(0, any ? 17 : 13)) {
		case 0, 1, 2, 3 -> goal(new LossMCXENT(), Activation.SOFTMAX, Labels.CLASS);
		case 4, 5 -> goal(new LossMSE(), numbers(chance), Labels.NUMBERS);
		case 6 -> goal(new LossBinaryXENT(), Activation.SIGMOID, Labels.BITS);
		case 7 -> goal(new LossMAE(), numbers(chance), Labels.NUMBERS);
		case 8 -> goal(new SparseCrossEntropyLoss(), Activation.SOFTMAX, Labels.NUMBER_OF_CLASS);
		case 9 -> goal(new HuberLoss(0.8), numbers(chance), Labels.NUMBERS);
		case 10 -> goal(new LossNegativeLogLikelihood(), Activation.SOFTMAX, Labels.CLASS);
		case 11 -> goal(new KlDivergenceLoss(), Activation.SOFTMAX, Labels.SHARES);
		case 12 -> goal(new LossL2(), numbers(chance), Labels.NUMBERS);
		case 13 -> goal(new LossMSE(), numbers(chance), Labels.NUMBERS);
		case 14 -> goal(chance.of(new HingeLoss(), new LossHinge(), new LossSquaredHinge()), Activation.IDENTITY,
				Labels.SIGNS);
		case 15 -> goal(new LossKLD(), Activation.SOFTMAX, Labels.SHARES);
		case 16 -> goal(new LossL1(), numbers(chance), Labels.NUMBERS);
		default -> goal(new LossPoisson(), Activation.SOFTPLUS, Labels.COUNTS);
		};
	}

	private static Activation numbers(Chance chance) {
		return chance.of(Activation.IDENTITY, Activation.IDENTITY, Activation.TANH, Activation.SIGMOID,
				Activation.SOFTMAX);
	}

	private static Goal goal(ILossFunction loss, Activation activation, Labels labels) {
		return new Goal(loss, activation.getActivationFunction(), labels);
	}

	/** How many outputs a network has; a softmax of one would always be 1. */
	int outputs(Chance chance) {
		return chance.between(activation instanceof ActivationSoftmax ? 2 : 1, 6);
	}

	/** How many numbers the labels of one sample have. */
	int width(int outputs) {
		return labels == Labels.NUMBER_OF_CLASS ? 1 : outputs;
	}

	/** Labels of one sample. */
	double[] label(Chance chance, int outputs) {
		double[] label = new double[width(outputs)];
		double sum = 0;
		for (int i = 0; i < label.length; i++) {
			label[i] = switch (labels) {
			case BITS -> chance.between(0, 1);
			case SIGNS -> 2 * chance.between(0, 1) - 1;
			case SHARES -> 0.1 + Math.abs(chance.normal());
			case COUNTS -> chance.between(0, 5);
			case CLASS -> 0;
			case NUMBER_OF_CLASS -> chance.between(0, outputs - 1);
			default -> chance.normal();
			};
			sum += label[i];
		}
		if (labels == Labels.CLASS) {
			label[chance.between(0, outputs - 1)] = 1;
		}
		for (int i = 0; labels == Labels.SHARES && i < label.length; i++) {
			label[i] /= sum;
		}
		return label;
	}
}
