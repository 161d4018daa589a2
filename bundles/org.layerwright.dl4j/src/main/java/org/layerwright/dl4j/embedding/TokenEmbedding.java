package org.layerwright.dl4j.embedding;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.LayerValidation;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.embedding.internal.TableParams;
import org.layerwright.dl4j.embedding.internal.TokenEmbeddingLayer;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gives every token its row of a table (Bengio et al. 2003): [sample, 1, time] with numbers from 0 to nIn - 1 in,
 * [sample, nOut, time] out, of any length; 0 where a mask says that a step is padding. Parameter: W [nIn, nOut].
 * <p>
 * DL4J's EmbeddingSequenceLayer takes sequences for a vocabulary of 1 and writes their length into its configuration.
 */
public final class TokenEmbedding extends FeedForwardLayer {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	TokenEmbedding() {}

	private TokenEmbedding(Builder builder) {
		super(builder);
		initializeConstraints(builder);
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		LayerValidation.assertNInNOutSet("TokenEmbedding", getLayerName(), index, getNIn(), getNOut());
		TokenEmbeddingLayer layer = new TokenEmbeddingLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		layer.setConf(conf);
		return layer;
	}

	@Override
	public ParamInitializer initializer() {
		return TableParams.OF_TOKENS;
	}

	/** The vocabulary does not follow from the input, which is one number a step. */
	@Override
	public void setNIn(InputType inputType, boolean override) {
		// as the builder says
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException(
					"Layer \"" + getLayerName() + "\" takes a sequence of tokens, not " + input);
		}
		return InputType.recurrent(nOut, ((InputType.InputTypeRecurrent) input).getTimeSeriesLength(), RNNFormat.NCW);
	}

	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
		return null;
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType input) {
		InputType output = getOutputType(-1, input);
		long parameters = initializer().numParams(this);
		return new LayerMemoryReport.Builder(layerName, getClass(), input, output)
				.standardMemory(parameters, (int) getIUpdater().stateSize(parameters)).workingMemory(0, 0, 0, 0)
				.cacheMemory(0, 0).build();
	}

	/** Builds the layer. */
	public static final class Builder extends FeedForwardLayer.Builder<Builder> {

		/** With nothing behind the table. */
		public Builder() {
			activation(new ActivationIdentity());
		}

		/** Size of the vocabulary, and of a token's vector. */
		public Builder(long vocabulary, long features) {
			this();
			nIn(vocabulary);
			nOut(features);
		}

		@Override
		@SuppressWarnings("unchecked")
		public TokenEmbedding build() {
			return new TokenEmbedding(this);
		}
	}
}
