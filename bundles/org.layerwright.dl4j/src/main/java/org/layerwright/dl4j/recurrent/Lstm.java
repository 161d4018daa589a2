package org.layerwright.dl4j.recurrent;

import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.layerwright.dl4j.recurrent.internal.Cell;
import org.layerwright.dl4j.recurrent.internal.LstmCell;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Long short-term memory with forget gate, without peepholes (Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and
 * Cummins 2000): {@code a = tanh(W_a x + R_a h' + b_a)}, {@code f, o, i = σ(W x + R h' + b)} each with its own weights,
 * {@code c = f c' + i a}, {@code h = o tanh(c)}, h' and c' being those of the step before.
 * <p>
 * Parameters as in DL4J's LSTM: W [nIn, 4 nOut], RW [nOut, 4 nOut], b [1, 4 nOut], each in the order a, f, o, i. Unlike
 * that one this layer does not let padding into its state, computes its gradient from the state that truncated
 * back-propagation went on from, and is several times as fast.
 */
public final class Lstm extends Recurrent {
	private static final long serialVersionUID = 1L;
	private double forgetBias = 1;

	/** For JSON. */
	Lstm() {}

	private Lstm(Builder builder) {
		super(builder);
		forgetBias = builder.forgetBias;
	}

	/** What the biases of the forget gates begin with. */
	public double getForgetBias() {
		return forgetBias;
	}

	/** For JSON. */
	public void setForgetBias(double value) {
		forgetBias = value;
	}

	@Override
	protected Cell cell() {
		return new LstmCell();
	}

	@Override
	public void initializeBias(INDArray bias) {
		super.initializeBias(bias);
		bias.get(NDArrayIndex.all(), NDArrayIndex.interval(nOut, 2 * nOut)).assign(forgetBias);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && forgetBias == ((Lstm) other).forgetBias;
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + Double.hashCode(forgetBias);
	}

	/** Builds the layer. */
	public static final class Builder extends BaseRecurrentLayer.Builder<Builder> {
		private double forgetBias = 1;

		/** With tanh, which is the only activation. */
		public Builder() {
			activation(new ActivationTanH());
		}

		/** What the biases of the forget gates begin with; 1, so that the state is kept at first. */
		public Builder forgetBias(double value) {
			forgetBias = value;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public Lstm build() {
			return new Lstm(this);
		}
	}
}
