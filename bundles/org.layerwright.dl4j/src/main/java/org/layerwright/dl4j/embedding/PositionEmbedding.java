package org.layerwright.dl4j.embedding;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.params.EmptyParamInitializer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.embedding.internal.PositionEmbeddingLayer;
import org.layerwright.dl4j.embedding.internal.TableParams;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adds to every step of [sample, n, time] a vector that says where in the sequence it is (Vaswani et al. 2017, 3.5).
 * Learned: a row of the parameter W [maxLength, n] each. Sinusoidal, without parameters: {@code sin(t / 10000^(2i/n))}
 * for feature 2i and {@code cos(t / 10000^(2i/n))} for feature 2i + 1. Positions count from 0 in every call.
 */
public final class PositionEmbedding extends FeedForwardLayer {
	private static final long serialVersionUID = 1L;
	private int maxLength;

	/** For JSON. */
	PositionEmbedding() {}

	private PositionEmbedding(Builder builder) {
		super(builder);
		maxLength = builder.maxLength;
		initializeConstraints(builder);
	}

	/** Learned positions; 0 for sinusoidal ones. */
	public int getMaxLength() {
		return maxLength;
	}

	/** For JSON. */
	public void setMaxLength(int value) {
		maxLength = value;
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		PositionEmbeddingLayer layer = new PositionEmbeddingLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		layer.setConf(conf);
		return layer;
	}

	@Override
	public ParamInitializer initializer() {
		return maxLength == 0 ? EmptyParamInitializer.getInstance() : TableParams.OF_POSITIONS;
	}

	@Override
	public void setNIn(InputType input, boolean override) {
		nIn = sequence(input).getSize();
		nOut = nIn;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		return sequence(input);
	}

	private InputType.InputTypeRecurrent sequence(InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + getLayerName() + "\" takes a sequence, not " + input);
		}
		return (InputType.InputTypeRecurrent) input;
	}

	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
		return null;
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType input) {
		long parameters = initializer().numParams(this);
		return new LayerMemoryReport.Builder(layerName, getClass(), input, input)
				.standardMemory(parameters, (int) getIUpdater().stateSize(parameters)).workingMemory(0, 0, 0, 0)
				.cacheMemory(0, 0).build();
	}

	@Override
	public boolean equals(Object other) {
		return other != null && getClass() == other.getClass() && super.equals(other)
				&& maxLength == ((PositionEmbedding) other).maxLength;
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + maxLength;
	}

	/** Builds the layer. */
	public static final class Builder extends FeedForwardLayer.Builder<Builder> {
		private int maxLength;

		/** Sinusoidal. */
		public Builder() {
			activation(new ActivationIdentity());
		}

		/** Learned, for sequences of at most so many steps. */
		public Builder learned(int steps) {
			maxLength = steps;
			return this;
		}

		@Override
		@SuppressWarnings("unchecked")
		public PositionEmbedding build() {
			return new PositionEmbedding(this);
		}
	}
}
