package org.layerwright.dl4j.experts;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.experts.internal.MixtureOfExpertsLayer;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.Weight;
import org.layerwright.dl4j.layer.Weight.Role;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A sparse mixture of experts (Shazeer et al., 2017, without noise). Each of n experts is a feed-forward network of its
 * own, {@code E_i(x) = f(x W1_i + b1_i) W2_i + b2_i}; a gate gives each vector, or each step of a sequence, a
 * probability of each expert, {@code p = softmax(x Wg)}, and the {@code chosen} experts of greatest probability alone
 * are computed: {@code y = Σ p_i E_i(x)} over them, with {@code p} as the softmax over all experts gave it (Fedus, Zoph
 * and Shazeer, 2021). The shape stays. A step that the mask calls padding uses no expert and gives 0.
 * <p>
 * While training, {@code balance · n Σ f_i P_i} is added to the loss so that experts share the work (same paper):
 * {@code f_i} is the share of expert i in all choices of the batch, a constant for the gradient, {@code P_i} its mean
 * probability. Parameters: {@code Wg} [d, n]; side by side, expert after expert, {@code W1} [d, n · hidden],
 * {@code b1}, {@code W2} [hidden, n · d], {@code b2}.
 */
public class MixtureOfExperts extends StepLayer {
	private static final long serialVersionUID = 1L;
	/** Key of the gate's weights. */
	public static final String GATE = "Wg";
	/** Key of the weights of the experts' first maps. */
	public static final String FIRST_WEIGHT = "W1";
	/** Key of their biases. */
	public static final String FIRST_BIAS = "b1";
	/** Key of the weights of the experts' second maps. */
	public static final String SECOND_WEIGHT = "W2";
	/** Key of their biases. */
	public static final String SECOND_BIAS = "b2";

	private int experts = 1;
	private int chosen = 1;
	private long hidden = 1;
	private double balance;

	/** For reading JSON. */
	protected MixtureOfExperts() {}

	protected MixtureOfExperts(Builder builder) {
		super(builder);
		experts = builder.experts;
		chosen = builder.chosen;
		hidden = builder.hidden;
		balance = builder.balance;
	}

	public int getExperts() {
		return experts;
	}

	public void setExperts(int experts) {
		this.experts = experts;
	}

	/** Experts that each step uses. */
	public int getChosen() {
		return chosen;
	}

	public void setChosen(int chosen) {
		this.chosen = chosen;
	}

	/** Units between the two maps of each expert. */
	public long getHidden() {
		return hidden;
	}

	public void setHidden(long hidden) {
		this.hidden = hidden;
	}

	/** Weight of the loss that balances the experts. */
	public double getBalance() {
		return balance;
	}

	public void setBalance(double balance) {
		this.balance = balance;
	}

	@Override
	public List<Weight> weights() {
		return List.of(Weight.matrix(GATE, nIn, experts),
				Weight.matrix(FIRST_WEIGHT, nIn, experts * hidden).inPieces(experts),
				Weight.matrix(SECOND_WEIGHT, hidden, experts * nOut).inPieces(experts),
				Weight.row(FIRST_BIAS, Role.BIAS, experts * hidden),
				Weight.row(SECOND_BIAS, Role.BIAS, experts * nOut));
	}

	@Override
	public void setNIn(InputType type, boolean override) {
		super.setNIn(type, override);
		nOut = nIn;
		if (chosen < 1 || chosen > experts) {
			throw new IllegalStateException("layer \"" + getLayerName() + "\": " + chosen + " of " + experts
					+ " experts cannot be chosen");
		}
	}

	@Override
	public MixtureOfExpertsLayer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners,
			int layerIndex, INDArray parameters, boolean initialize, DataType type) {
		return ready(new MixtureOfExpertsLayer(conf, type), listeners, layerIndex, parameters, initialize);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && settings().equals(((MixtureOfExperts) other).settings());
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), settings());
	}

	private List<Object> settings() {
		return List.of(experts, chosen, hidden, balance);
	}

	/** Builder of the layer; its activation is f. */
	public static class Builder extends StepLayer.Builder<Builder> {
		private int experts = 1;
		private int chosen = 1;
		private long hidden = 1;
		private double balance;

		/** With the rectifier as activation, whatever the network says. */
		public Builder() {
			activation(Activation.RELU);
		}

		/** How many experts there are, and how many of them each step uses. */
		public Builder experts(int count, int used) {
			experts = count;
			chosen = used;
			return this;
		}

		/** Units between the two maps of each expert; at least 1. */
		public Builder hidden(long units) {
			hidden = units;
			return this;
		}

		/** Weight of the loss that balances the experts: 0, as where it is not said, or more. */
		public Builder balance(double weight) {
			balance = weight;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public MixtureOfExperts build() {
			return new MixtureOfExperts(this);
		}
	}
}
