package org.layerwright.dl4j.layer;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.NoParamLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.layer.internal.FlatStepsLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Makes one vector [sample, n · steps] of each sequence [sample, n, time], feature by feature, each over time. Padding,
 * and what a batch of shorter sequences lacks, is 0. No parameters. DL4J's reshaping vertex fails on masks.
 */
public final class FlatSteps extends NoParamLayer {
	private static final long serialVersionUID = 1L;

	private int steps;

	/** For reading JSON. */
	public FlatSteps() {}

	/** @param steps time steps of the longest sequence, at least 1 */
	public FlatSteps(int steps) {
		this.steps = steps;
	}

	/** Time steps of the longest sequence. */
	public int getSteps() {
		return steps;
	}

	/** For reading JSON. */
	public void setSteps(int steps) {
		this.steps = steps;
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		FlatStepsLayer layer = new FlatStepsLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		return layer;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + getLayerName() + "\" takes a sequence, not " + input);
		}
		return InputType.feedForward(((InputType.InputTypeRecurrent) input).getSize() * steps);
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
