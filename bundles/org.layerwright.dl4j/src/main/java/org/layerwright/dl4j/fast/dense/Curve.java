package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.layerwright.dl4j.activation.ActivationElu;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.activation.ActivationHardSigmoid;
import org.layerwright.dl4j.activation.ActivationSilu;
import org.layerwright.dl4j.activation.ActivationSoftplus;
import org.layerwright.dl4j.activation.ActivationStep;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationHardTanH;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/**
 * An activation function y = f(x) on rows of floats, in loops over Java arrays that the JIT compiler makes vector
 * instructions of.
 */
public interface Curve {
	/** The first {@code count} numbers, rows of {@code width}, become f of them. */
	void apply(float[] x, int count, int width);

	/**
	 * The first {@code count} errors are multiplied by the derivative.
	 *
	 * @param at what f gave, or what it was given if {@link #backFromInput}
	 */
	void back(float[] error, float[] at, int count, int width);

	/** Whether the derivative does not follow from y alone. */
	default boolean backFromInput() {
		return false;
	}

	/** That of an activation function, if there is one. */
	static Optional<Curve> of(IActivation function) {
		Class<?> type = function.getClass();
		return Optional.ofNullable(type == ActivationIdentity.class ? new Bends.Straight()
				: function.equals(new ActivationReLU()) ? new Bends.Rectifier()
						: type == ActivationLReLU.class
								? new Bends.Leaky((float) ((ActivationLReLU) function).getAlpha())
								: type == ActivationHardTanH.class ? new Bends.HardTanh()
										: type == ActivationHardSigmoid.class ? new Bends.HardSigmoid()
												: type == ActivationStep.class ? new Bends.Step()
														: type == ActivationSoftmax.class ? new Softmax()
																: smooth(function, type));
	}

	private static Curve smooth(IActivation function, Class<?> type) {
		return type == ActivationTanH.class ? new Smooth.Tanh()
				: type == ActivationSigmoid.class ? new Smooth.Sigmoid()
						: type == ActivationElu.class ? new Smooth.Elu(1, (float) ((ActivationElu) function).getAlpha())
								: type == ActivationSELU.class ? Smooth.Elu.scaled()
										: type == ActivationSoftplus.class ? new Smooth.Softplus()
												: type == ActivationSilu.class ? new Smooth.Silu()
														: type == ActivationGeluErf.class ? new Smooth.Gelu()
																: null;
	}
}
