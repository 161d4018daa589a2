package org.layerwright.dl4j.fast.proof;

import java.util.List;

import org.layerwright.dl4j.activation.ActivationElu;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.activation.ActivationHardSigmoid;
import org.layerwright.dl4j.activation.ActivationSilu;
import org.layerwright.dl4j.activation.ActivationSoftmaxFeatures;
import org.layerwright.dl4j.activation.ActivationSoftplus;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;

/** Activations: those of the catalogue, and others of DL4J's. */
final class Functions {
	/** Without {@code CUBE}, which goes beyond all bounds, and DL4J's {@code GELU}: far from 0 its slope is NaN. */
	private static final Activation[] RARE = { Activation.RATIONALTANH, Activation.RECTIFIEDTANH, Activation.SOFTSIGN,
		Activation.MISH, Activation.THRESHOLDEDRELU, Activation.RELU6,
		Activation.ELU, Activation.SWISH, Activation.SOFTPLUS, Activation.HARDSIGMOID };

	private Functions() {}

	/** For a layer in the middle. */
	static IActivation hidden(Chance chance) {
		List<IActivation> usual = List.of(Activation.RELU.getActivationFunction(),
				Activation.RELU.getActivationFunction(), Activation.TANH.getActivationFunction(),
				Activation.TANH.getActivationFunction(), Activation.SIGMOID.getActivationFunction(),
				Activation.IDENTITY.getActivationFunction(), Activation.SELU.getActivationFunction(),
				Activation.HARDTANH.getActivationFunction(), new ActivationLReLU(0.05), new ActivationElu(0.7),
				new ActivationGeluErf(), new ActivationHardSigmoid(), new ActivationSilu(), new ActivationSoftplus());
		return chance.onceIn(6) ? chance.of(RARE).getActivationFunction()
				: usual.get(chance.between(0, usual.size() - 1));
	}

	/** For a layer of pictures or steps, where a softmax goes over the features. */
	static IActivation features(Chance chance) {
		return chance.onceIn(10) ? new ActivationSoftmaxFeatures() : hidden(chance);
	}

	/** For a layer of vectors. */
	static IActivation vectors(Chance chance) {
		return chance.onceIn(10) ? new ActivationSoftmax() : hidden(chance);
	}
}
