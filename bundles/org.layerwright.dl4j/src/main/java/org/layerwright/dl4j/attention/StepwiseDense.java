package org.layerwright.dl4j.attention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.attention.internal.StepwiseDenseLayer;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.Weight;
import org.layerwright.dl4j.layer.Weight.Role;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A dense layer with the same weights at every step of a sequence: {@code y_t = f(x_t W + b)}, from [batch, nIn, time]
 * to [batch, nOut, time]; a vector is a sequence of one step. Parameters: {@code W} [nIn, nOut], {@code b} [1, nOut].
 */
public class StepwiseDense extends StepLayer {
	private static final long serialVersionUID = 1L;
	/** Key of the weights. */
	public static final String WEIGHT = "W";
	/** Key of the biases. */
	public static final String BIAS = "b";

	private boolean hasBias = true;

	/** For reading JSON. */
	protected StepwiseDense() {}

	protected StepwiseDense(Builder builder) {
		super(builder);
		hasBias = builder.hasBias;
	}

	public boolean isHasBias() {
		return hasBias;
	}

	public void setHasBias(boolean hasBias) {
		this.hasBias = hasBias;
	}

	@Override
	public List<Weight> weights() {
		List<Weight> all = new ArrayList<>(List.of(Weight.matrix(WEIGHT, nIn, nOut)));
		if (hasBias) {
			all.add(Weight.row(BIAS, Role.BIAS, nOut));
		}
		return all;
	}

	@Override
	public StepwiseDenseLayer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners,
			int layerIndex, INDArray parameters, boolean initialize, DataType type) {
		return ready(new StepwiseDenseLayer(conf, type), listeners, layerIndex, parameters, initialize);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && ((StepwiseDense) other).hasBias == hasBias;
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), hasBias);
	}

	/** Builder of the layer. */
	public static class Builder extends StepLayer.Builder<Builder> {
		private boolean hasBias = true;

		/** With the identity as activation, whatever the network says. */
		public Builder() {
			activation(Activation.IDENTITY);
		}

		/** Whether outputs have biases; true where it is not said. */
		public Builder hasBias(boolean yes) {
			hasBias = yes;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public StepwiseDense build() {
			return new StepwiseDense(this);
		}
	}
}
