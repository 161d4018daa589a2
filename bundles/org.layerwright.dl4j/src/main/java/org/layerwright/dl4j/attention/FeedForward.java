package org.layerwright.dl4j.attention;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.attention.internal.FeedForwardStepLayer;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.Weight;
import org.layerwright.dl4j.layer.Weight.Role;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The position-wise feed-forward network of a Transformer (Vaswani et al., 2017): at each step {@code y = f(x W1 + b1)
 * W2 + b2}, from d features to {@code hidden} ones and back to d; dropout, if any, is behind f. Takes a sequence
 * [batch, d, time] or a vector and keeps the shape. Parameters: {@code W1} [d, hidden], {@code b1} [1, hidden],
 * {@code W2} [hidden, d], {@code b2} [1, d].
 */
public class FeedForward extends StepLayer {
	private static final long serialVersionUID = 1L;
	/** Key of the weights of the first map. */
	public static final String FIRST_WEIGHT = "W1";
	/** Key of its biases. */
	public static final String FIRST_BIAS = "b1";
	/** Key of the weights of the second map. */
	public static final String SECOND_WEIGHT = "W2";
	/** Key of its biases. */
	public static final String SECOND_BIAS = "b2";

	private long hidden = 1;
	private double hiddenDropout;

	/** For reading JSON. */
	protected FeedForward() {}

	protected FeedForward(Builder builder) {
		super(builder);
		hidden = builder.hidden;
		hiddenDropout = builder.hiddenDropout;
	}

	/** Units between the two maps. */
	public long getHidden() {
		return hidden;
	}

	public void setHidden(long hidden) {
		this.hidden = hidden;
	}

	/** Probability with which a hidden unit is dropped while training. */
	public double getHiddenDropout() {
		return hiddenDropout;
	}

	public void setHiddenDropout(double hiddenDropout) {
		this.hiddenDropout = hiddenDropout;
	}

	@Override
	public List<Weight> weights() {
		return List.of(Weight.matrix(FIRST_WEIGHT, nIn, hidden), Weight.matrix(SECOND_WEIGHT, hidden, nOut),
				Weight.row(FIRST_BIAS, Role.BIAS, hidden), Weight.row(SECOND_BIAS, Role.BIAS, nOut));
	}

	@Override
	public void setNIn(InputType type, boolean override) {
		super.setNIn(type, override);
		nOut = nIn;
	}

	@Override
	public FeedForwardStepLayer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners,
			int layerIndex, INDArray parameters, boolean initialize, DataType type) {
		return ready(new FeedForwardStepLayer(conf, type), listeners, layerIndex, parameters, initialize);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && ((FeedForward) other).hidden == hidden
				&& ((FeedForward) other).hiddenDropout == hiddenDropout;
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), hidden, hiddenDropout);
	}

	/** Builder of the layer; its activation is f. */
	public static class Builder extends StepLayer.Builder<Builder> {
		private long hidden = 1;
		private double hiddenDropout;

		/** With the rectifier as activation, whatever the network says. */
		public Builder() {
			activation(Activation.RELU);
		}

		/** Units between the two maps; at least 1. */
		public Builder hidden(long units) {
			hidden = units;
			return this;
		}

		/** Probability with which a hidden unit is dropped while training: 0 to below 1. */
		public Builder hiddenDropout(double rate) {
			hiddenDropout = rate;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public FeedForward build() {
			return new FeedForward(this);
		}
	}
}
