package org.layerwright.dl4j.layer;

import java.util.Collection;

import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Configuration of a layer that keeps steps apart: takes a vector [batch, nIn] or a sequence [batch, nIn, time] of any
 * length and gives as many steps of {@code nOut} features.
 */
public abstract class StepLayer extends FeedForwardLayer implements Weights.Declared {
	private static final long serialVersionUID = 1L;
	private static final Weights WEIGHTS = new Weights();

	protected StepLayer() {}

	protected StepLayer(Builder<?> builder) {
		super(builder);
	}

	@Override
	public Weights initializer() {
		return WEIGHTS;
	}

	/** Gives a new implementation its place and its parameters. */
	protected final <L extends BaseLayer<?>> L ready(L layer, Collection<TrainingListener> listeners, int index,
			INDArray parameters, boolean initialize) {
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(parameters);
		layer.setParamTable(initializer().init(layer.conf(), parameters, initialize));
		return layer;
	}

	@Override
	public void setNIn(InputType type, boolean override) {
		if (nIn <= 0 || override) {
			nIn = features(type);
		}
	}

	/** Features of a step of {@code type}. */
	protected long features(InputType type) {
		return switch (type.getType()) {
		case RNN -> ((InputType.InputTypeRecurrent) type).getSize();
		case FF -> ((InputType.InputTypeFeedForward) type).getSize();
		case CNNFlat -> ((InputType.InputTypeConvolutionalFlat) type).getFlattenedSize();
		default -> throw new IllegalStateException("layer \"" + getLayerName() + "\" (" + getClass().getSimpleName()
				+ ") takes a vector or a sequence, not " + type);
		};
	}

	@Override
	public InputType getOutputType(int layerIndex, InputType type) {
		features(type);
		return type.getType() == InputType.Type.RNN
				? InputType.recurrent(nOut, ((InputType.InputTypeRecurrent) type).getTimeSeriesLength(), RNNFormat.NCW)
				: InputType.feedForward(nOut);
	}

	/** None: steps are what it works on. */
	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType type) {
		return null;
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType type) {
		long parameters = initializer().numParams(this);
		long state = getIUpdater() == null ? 0 : getIUpdater().stateSize(parameters);
		return new LayerMemoryReport.Builder(layerName, getClass(), type, getOutputType(-1, type))
				.standardMemory(parameters, state)
				.workingMemory(0, 0, 0, getOutputType(-1, type).arrayElementsPerExample())
				.cacheMemory(MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS).build();
	}

	/** Builder of such a layer. */
	public abstract static class Builder<T extends Builder<T>> extends FeedForwardLayer.Builder<T> {}
}
