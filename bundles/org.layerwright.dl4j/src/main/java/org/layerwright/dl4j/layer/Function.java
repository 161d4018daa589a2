package org.layerwright.dl4j.layer;

import java.util.Map;

import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;

/** The activation functions that are computed on {@link Stretch}, together with their derivatives. */
public enum Function {
	/** {@code x}. */
	IDENTITY {
		@Override
		public void apply(Stretch x, Stretch slope) {
			slope.fill(0, slope.length(), 1);
		}
	},
	/** {@code max(x, 0)}. */
	RELU {
		@Override
		public void apply(Stretch x, Stretch slope) {
			x.relu();
			slope.fill(0, slope.length(), 1);
			slope.reluError(x);
		}
	},
	/** {@code tanh(x)}. */
	TANH {
		@Override
		public void apply(Stretch x, Stretch slope) {
			x.tanh();
			slope.fill(0, slope.length(), 1);
			slope.tanhError(x);
		}
	},
	/** {@code 1 / (1 + exp(-x))}. */
	SIGMOID {
		@Override
		public void apply(Stretch x, Stretch slope) {
			x.sigmoid();
			slope.fill(0, slope.length(), 1);
			slope.sigmoidError(x);
		}
	},
	/** {@code x Φ(x)}; in single precision only. */
	GELU {
		@Override
		public void apply(Stretch x, Stretch slope) {
			Gelu.apply((FloatStretch) x, (FloatStretch) slope);
		}
	};

	private static final Map<IActivation, Function> KNOWN = Map.of(new ActivationIdentity(), IDENTITY,
			new ActivationReLU(), RELU, new ActivationTanH(), TANH, new ActivationSigmoid(), SIGMOID,
			new ActivationGeluErf(), GELU);

	/** That of DL4J's class, or null if there is none for numbers of that type. */
	public static Function of(IActivation activation, DataType type) {
		Function function = KNOWN.get(activation);
		return function == GELU && type != DataType.FLOAT ? null : function;
	}

	/** Replaces the values by the function's and sets the slopes there. */
	public abstract void apply(Stretch x, Stretch slope);
}
