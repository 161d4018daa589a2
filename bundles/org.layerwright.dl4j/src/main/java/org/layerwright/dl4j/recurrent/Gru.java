package org.layerwright.dl4j.recurrent;

import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.layerwright.dl4j.recurrent.internal.Cell;
import org.layerwright.dl4j.recurrent.internal.GruCell;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/**
 * Gated recurrent unit (Cho et al. 2014), with the reset gate after the product with the recurrent weights, as in
 * PyTorch, Keras and cuDNN: {@code r = σ(W_r x + b_r + R_r h' + c_r)}, {@code z = σ(W_z x + b_z + R_z h' + c_z)},
 * {@code n = tanh(W_n x + b_n + r (R_n h' + c_n))}, {@code h = (1 - z) n + z h'}, h' being h of the step before.
 * <p>
 * Parameters: W [nIn, 3 nOut], RW [nOut, 3 nOut], b and rb [1, 3 nOut], each in the order r, z, n.
 */
public final class Gru extends Recurrent {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	Gru() {}

	private Gru(Builder builder) {
		super(builder);
	}

	@Override
	protected Cell cell() {
		return new GruCell();
	}

	/** Builds the layer. */
	public static final class Builder extends BaseRecurrentLayer.Builder<Builder> {

		/** With tanh, which is the only activation. */
		public Builder() {
			activation(new ActivationTanH());
		}

		@Override
		@SuppressWarnings("unchecked")
		public Gru build() {
			return new Gru(this);
		}
	}
}
