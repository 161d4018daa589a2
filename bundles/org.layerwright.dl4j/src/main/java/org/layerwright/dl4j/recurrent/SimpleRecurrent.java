package org.layerwright.dl4j.recurrent;

import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.layerwright.dl4j.layer.Function;
import org.layerwright.dl4j.recurrent.internal.Cell;
import org.layerwright.dl4j.recurrent.internal.SimpleCell;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Simple recurrent layer (Elman 1990): {@code h = f(W x + R h' + b)}, h' being h of the step before and f tanh, ReLU,
 * sigmoid or the identity.
 * <p>
 * Parameters as in DL4J's SimpleRnn: W [nIn, nOut], RW [nOut, nOut], b [1, nOut].
 */
public final class SimpleRecurrent extends Recurrent {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	SimpleRecurrent() {}

	private SimpleRecurrent(Builder builder) {
		super(builder);
	}

	@Override
	protected Cell cell() {
		Function function = Function.of(activationFn, DataType.DOUBLE);
		if (function == null) {
			throw new IllegalStateException("Layer \"" + layerName + "\": a simple recurrent layer has tanh, ReLU, "
					+ "sigmoid or the identity as its activation, not " + activationFn);
		}
		return new SimpleCell(function);
	}

	/** Builds the layer. */
	public static final class Builder extends BaseRecurrentLayer.Builder<Builder> {

		/** With tanh, where nothing else is said. */
		public Builder() {
			activation(new ActivationTanH());
		}

		@Override
		@SuppressWarnings("unchecked")
		public SimpleRecurrent build() {
			return new SimpleRecurrent(this);
		}
	}
}
