package org.layerwright.dl4j.normalization;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.layer.StepLayer;
import org.layerwright.dl4j.layer.Weight;
import org.layerwright.dl4j.layer.Weight.Role;
import org.layerwright.dl4j.normalization.internal.LayerNormalizationLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layer normalisation (Ba, Kiros and Hinton, 2016): brings the features of each sample to mean 0 and variance 1, then
 * scales and shifts them, {@code y = γ (x − μ) / √(σ² + ε) + β}, with μ and σ² (divided by their number) over the
 * features alone. A vector [batch, features] is normalised as a whole, a sequence [batch, features, time] step by step,
 * a picture [batch, channels, height, width] over the channels at each place. The shape stays. γ starts at 1, β at 0;
 * neither is regularised.
 */
public class LayerNormalization extends StepLayer {
	private static final long serialVersionUID = 1L;
	/** Key of γ. */
	public static final String GAIN = "gain";
	/** Key of β. */
	public static final String SHIFT = "shift";

	private double epsilon = 1e-5;

	/** For reading JSON. */
	protected LayerNormalization() {}

	protected LayerNormalization(Builder builder) {
		super(builder);
		epsilon = builder.epsilon;
	}

	/** What is added to the variance. */
	public double getEpsilon() {
		return epsilon;
	}

	public void setEpsilon(double epsilon) {
		this.epsilon = epsilon;
	}

	@Override
	public List<Weight> weights() {
		return List.of(Weight.row(GAIN, Role.GAIN, nIn), Weight.row(SHIFT, Role.SHIFT, nIn));
	}

	@Override
	public void setNIn(InputType type, boolean override) {
		super.setNIn(type, override);
		nOut = nIn;
	}

	@Override
	protected long features(InputType type) {
		return type.getType() == InputType.Type.CNN ? ((InputType.InputTypeConvolutional) type).getChannels()
				: super.features(type);
	}

	@Override
	public InputType getOutputType(int layerIndex, InputType type) {
		return type;
	}

	@Override
	public LayerNormalizationLayer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners,
			int layerIndex, INDArray parameters, boolean initialize, DataType type) {
		return ready(new LayerNormalizationLayer(conf, type), listeners, layerIndex, parameters, initialize);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && ((LayerNormalization) other).epsilon == epsilon;
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), epsilon);
	}

	/** Builder of the layer. */
	public static class Builder extends StepLayer.Builder<Builder> {
		private double epsilon = 1e-5;

		/** What is added to the variance, so that nothing is divided by zero; above 0. */
		public Builder epsilon(double value) {
			epsilon = value;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public LayerNormalization build() {
			return new LayerNormalization(this);
		}
	}
}
