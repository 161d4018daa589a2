package org.layerwright.dl4j.recurrent;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.NoParamLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.recurrent.internal.LastStepLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Takes of every sequence [sample, n, time] the last step that is no padding: [sample, n]. A sequence of padding alone
 * gives 0. No parameters.
 * <p>
 * DL4J has the same as a wrapper of one layer, and as a vertex that must be told whose mask to take.
 */
public final class LastStep extends NoParamLayer {
	private static final long serialVersionUID = 1L;

	/** There is nothing to say. */
	public LastStep() {}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		LastStepLayer layer = new LastStepLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		return layer;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + getLayerName() + "\" takes a sequence, not " + input);
		}
		return InputType.feedForward(((InputType.InputTypeRecurrent) input).getSize());
	}

	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType input) {
		return null;
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType input) {
		return new LayerMemoryReport.Builder(layerName, getClass(), input, getOutputType(-1, input))
				.standardMemory(0, 0).workingMemory(0, 0, 0, 0).cacheMemory(0, 0).build();
	}
}
