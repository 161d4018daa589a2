package org.layerwright.dl4j.convolution;

import java.util.Collection;
import java.util.Objects;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.NoParamLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.convolution.internal.Pooling1dLayer;
import org.layerwright.dl4j.convolution.internal.Sequences;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The greatest value, or the mean, of each feature over the steps that a {@link TimeWindow} sees: from [sample, n,
 * time] to [sample, n, time′]. Only steps inside the sequence count, so padding cannot win and does not water down. No
 * parameters. DL4J's {@code Subsampling1DLayer} takes padding for values.
 */
public final class Pooling1d extends NoParamLayer {
	private static final long serialVersionUID = 1L;

	private boolean greatest;
	private int kernel = 1;
	private int stride = 1;
	private int before;
	private int after;

	/** For JSON. */
	Pooling1d() {}

	private Pooling1d(boolean greatest, TimeWindow window) {
		this.greatest = greatest;
		this.kernel = window.kernel();
		this.stride = window.stride();
		this.before = window.before();
		this.after = window.after();
	}

	/**
	 * The greatest value of each window.
	 *
	 * @param before steps that windows may begin before a sequence
	 * @param after steps that windows may end behind it
	 */
	public static Pooling1d max(int kernel, int stride, int before, int after) {
		return new Pooling1d(true, new TimeWindow(kernel, stride, 1, before, after));
	}

	/** The mean of each window, see {@link #max}. */
	public static Pooling1d average(int kernel, int stride, int before, int after) {
		return new Pooling1d(false, new TimeWindow(kernel, stride, 1, before, after));
	}

	public boolean isGreatest() {
		return greatest;
	}

	public void setGreatest(boolean greatest) {
		this.greatest = greatest;
	}

	public int getKernel() {
		return kernel;
	}

	public void setKernel(int kernel) {
		this.kernel = kernel;
	}

	public int getStride() {
		return stride;
	}

	public void setStride(int stride) {
		this.stride = stride;
	}

	public int getBefore() {
		return before;
	}

	public void setBefore(int before) {
		this.before = before;
	}

	public int getAfter() {
		return after;
	}

	public void setAfter(int after) {
		this.after = after;
	}

	/** The window that slides. */
	public TimeWindow window() {
		return new TimeWindow(kernel, stride, 1, before, after);
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		Pooling1dLayer layer = new Pooling1dLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		return layer;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		return Sequences.through(window(), input, Sequences.features(input, getLayerName()), getLayerName());
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

	@Override
	public boolean equals(Object other) {
		return other instanceof Pooling1d && super.equals(other) && ((Pooling1d) other).greatest == greatest
				&& ((Pooling1d) other).window().equals(window());
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), greatest, window());
	}
}
