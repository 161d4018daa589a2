package org.layerwright.dl4j.recurrent;

import java.util.Collection;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.recurrent.TimeDistributed;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.recurrent.internal.EachStepLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Applies a layer for vectors to each step of [sample, n, time]. DL4J's TimeDistributed does the same, but gives the
 * layer its steps sample by sample and its mask step by step, so that padding is taken for data and data for padding.
 */
public final class EachStep extends TimeDistributed {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	EachStep(@JsonProperty("underlying") Layer underlying, @JsonProperty("rnnDataFormat") RNNFormat rnnDataFormat) {
		super(underlying, rnnDataFormat);
	}

	/** With the layer that every step goes through. */
	public EachStep(Layer underlying) {
		super(underlying);
	}

	@Override
	public org.deeplearning4j.nn.api.Layer instantiate(NeuralNetConfiguration conf,
			Collection<TrainingListener> listeners, int index, INDArray view, boolean initialize, DataType type) {
		NeuralNetConfiguration inner = conf.clone();
		inner.setLayer(((EachStep) inner.getLayer()).getUnderlying());
		return new EachStepLayer(underlying.instantiate(inner, listeners, index, view, initialize, type),
				getRnnDataFormat());
	}

	@Override
	public boolean equals(Object other) {
		return other != null && getClass() == other.getClass() && super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}
}
