package org.layerwright.dl4j.attention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.attention.internal.SelfAttentionLayer;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.Weight;
import org.layerwright.dl4j.layer.Weight.Role;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Multi-head self-attention (Vaswani et al., 2017): each step of a sequence [batch, d, time] gathers from the steps
 * that it attends to. {@code Q, K, V = X W + b}, each of d features split into {@code heads} heads of {@code w = d /
 * heads}; in each {@code softmax(Q Kᵀ / √w) V}; the heads side by side times {@code Wo}, plus {@code bo}. The shape
 * stays.
 * <p>
 * Steps that the mask [batch, time] calls padding are attended to by nobody; what they give themselves is left as it
 * comes, for the loss to leave out. Causal attention lets a step see itself and earlier ones only. Parameters:
 * {@code Wqkv} [d, 3d] with the columns of queries, keys and values in this order, {@code bqkv} [1, 3d], {@code Wo} [d,
 * d], {@code bo} [1, d]; PyTorch's {@code in_proj_weight} and {@code out_proj.weight} are their transposes.
 */
public class SelfAttention extends StepLayer {
	private static final long serialVersionUID = 1L;
	/** Key of the weights that make queries, keys and values. */
	public static final String IN_WEIGHT = "Wqkv";
	/** Key of their biases. */
	public static final String IN_BIAS = "bqkv";
	/** Key of the weights that make the output of the heads. */
	public static final String OUT_WEIGHT = "Wo";
	/** Key of their biases. */
	public static final String OUT_BIAS = "bo";
	private static final int QUERY_KEY_VALUE = 3;

	private int heads = 1;
	private boolean causal;
	private double attentionDropout;
	private boolean hasBias = true;

	/** For reading JSON. */
	protected SelfAttention() {}

	protected SelfAttention(Builder builder) {
		super(builder);
		heads = builder.heads;
		causal = builder.causal;
		attentionDropout = builder.attentionDropout;
		hasBias = builder.hasBias;
	}

	public int getHeads() {
		return heads;
	}

	public void setHeads(int heads) {
		this.heads = heads;
	}

	/** Whether a step sees no later one. */
	public boolean isCausal() {
		return causal;
	}

	public void setCausal(boolean causal) {
		this.causal = causal;
	}

	/** Probability with which an attention weight is dropped while training. */
	public double getAttentionDropout() {
		return attentionDropout;
	}

	public void setAttentionDropout(double attentionDropout) {
		this.attentionDropout = attentionDropout;
	}

	public boolean isHasBias() {
		return hasBias;
	}

	public void setHasBias(boolean hasBias) {
		this.hasBias = hasBias;
	}

	@Override
	public List<Weight> weights() {
		List<Weight> all = new ArrayList<>();
		all.add(Weight.matrix(IN_WEIGHT, nIn, QUERY_KEY_VALUE * nIn).inPieces(QUERY_KEY_VALUE));
		all.add(Weight.matrix(OUT_WEIGHT, nIn, nIn));
		if (hasBias) {
			all.add(Weight.row(IN_BIAS, Role.BIAS, QUERY_KEY_VALUE * nIn));
			all.add(Weight.row(OUT_BIAS, Role.BIAS, nIn));
		}
		return all;
	}

	@Override
	public void setNIn(InputType type, boolean override) {
		super.setNIn(type, override);
		nOut = nIn;
		if (nIn % heads != 0) {
			throw new IllegalStateException("layer \"" + getLayerName() + "\": " + nIn
					+ " features cannot be split evenly among " + heads + " heads");
		}
	}

	@Override
	public SelfAttentionLayer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners,
			int layerIndex, INDArray parameters, boolean initialize, DataType type) {
		return ready(new SelfAttentionLayer(conf, type), listeners, layerIndex, parameters, initialize);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && settings().equals(((SelfAttention) other).settings());
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), settings());
	}

	private List<Object> settings() {
		return List.of(heads, causal, attentionDropout, hasBias);
	}

	/** Builder of the layer. */
	public static class Builder extends StepLayer.Builder<Builder> {
		private int heads = 1;
		private boolean causal;
		private double attentionDropout;
		private boolean hasBias = true;

		/** How many heads; they must split the features evenly. */
		public Builder heads(int count) {
			heads = count;
			return this;
		}

		/** Whether a step sees no later one; false where it is not said. */
		public Builder causal(boolean yes) {
			causal = yes;
			return this;
		}

		/** Probability with which an attention weight is dropped while training: 0 to below 1. */
		public Builder attentionDropout(double rate) {
			attentionDropout = rate;
			return this;
		}

		/** Whether the maps have biases; true where it is not said. */
		public Builder hasBias(boolean yes) {
			hasBias = yes;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public SelfAttention build() {
			return new SelfAttention(this);
		}
	}
}
