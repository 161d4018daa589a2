package org.layerwright.dl4j.normalization;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.normalization.internal.StepBatchNormalizationLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch normalization (Ioffe and Szegedy, 2015) of sequences [sample, n, time], which DL4J's own refuses: each feature
 * is brought to mean 0 and variance 1 over all steps of all samples that are no padding, then scaled by γ and shifted
 * by β. Padding stays 0. Parameters as DL4J's: γ, β and the running averages, each [1, n].
 */
public final class StepBatchNormalization extends BatchNormalization {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	public StepBatchNormalization() {}

	/** Sets what DL4J's builder sets. */
	public static final class Builder extends BatchNormalization.Builder {

		@Override
		public StepBatchNormalization build() {
			StepBatchNormalization layer = new StepBatchNormalization();
			layer.setDecay(getDecay());
			layer.setEps(getEps());
			layer.setMinibatch(isMinibatch());
			layer.setGamma(getGamma());
			layer.setBeta(getBeta());
			layer.setLockGammaBeta(isLockGammaBeta());
			layer.setUseLogStd(isUseLogStd());
			layer.setCudnnAllowFallback(isCudnnAllowFallback());
			layer.setCnn2DFormat(getCnn2DFormat());
			return layer;
		}
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		StepBatchNormalizationLayer layer = new StepBatchNormalizationLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		layer.setConf(conf);
		return layer;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		features(input);
		return input;
	}

	@Override
	public void setNIn(InputType input, boolean override) {
		if (override || nIn <= 0) {
			nIn = features(input);
			nOut = nIn;
		}
	}

	private long features(InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + getLayerName() + "\" takes a sequence, not " + input);
		}
		return ((InputType.InputTypeRecurrent) input).getSize();
	}

	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType input) {
		return null;
	}
}
