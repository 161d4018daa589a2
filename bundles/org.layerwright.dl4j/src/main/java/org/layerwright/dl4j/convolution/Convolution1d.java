package org.layerwright.dl4j.convolution;

import java.util.Collection;
import java.util.Objects;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.convolution.internal.Convolution1dLayer;
import org.layerwright.dl4j.convolution.internal.Sequences;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolution along time: from [sample, nIn, time] to [sample, nOut, time′], {@code y_t = f(b + Σᵢ W_i x_{…})} over the
 * steps that a {@link TimeWindow} sees. Parameters: W [nOut, nIn, kernel, 1] and b [1, nOut]. Padding counts as
 * nothing, and stays so.
 * <p>
 * DL4J's {@code Convolution1DLayer} lets the values of padding in, sends errors back through outputs that are masked,
 * and pads differently from batch to batch.
 */
public final class Convolution1d extends ConvolutionLayer {
	private static final long serialVersionUID = 1L;

	private int before;
	private int after;

	/** For JSON. */
	Convolution1d() {
		super(new Builder(1));
	}

	private Convolution1d(Builder builder) {
		super(builder);
		before = builder.before;
		after = builder.after;
		initializeConstraints(builder);
	}

	/** Steps that are added before a sequence. */
	public int getBefore() {
		return before;
	}

	public void setBefore(int before) {
		this.before = before;
	}

	/** Steps that are added behind a sequence. */
	public int getAfter() {
		return after;
	}

	public void setAfter(int after) {
		this.after = after;
	}

	/** The window that slides. */
	public TimeWindow window() {
		return new TimeWindow(getKernelSize()[0], getStride()[0], getDilation()[0], before, after);
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		Convolution1dLayer layer = new Convolution1dLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		return layer;
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		return Sequences.through(window(), input, nOut, getLayerName());
	}

	@Override
	public void setNIn(InputType input, boolean override) {
		if (nIn <= 0 || override) {
			nIn = Sequences.features(input, getLayerName());
		}
	}

	@Override
	public InputPreProcessor getPreProcessorForInputType(InputType input) {
		return null;
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType input) {
		long parameters = initializer().numParams(this);
		long state = getIUpdater() == null ? 0 : getIUpdater().stateSize(parameters);
		return new LayerMemoryReport.Builder(layerName, getClass(), input, getOutputType(-1, input))
				.standardMemory(parameters, state).workingMemory(0, 0, 0, 0).cacheMemory(0, 0).build();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Convolution1d && super.equals(other) && ((Convolution1d) other).before == before
				&& ((Convolution1d) other).after == after;
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), before, after);
	}

	/** Builds the layer; unless told otherwise with stride and dilation 1 and nothing added. */
	public static final class Builder extends BaseConvBuilder<Builder> {
		private int before;
		private int after;

		/** With a kernel of so many steps. */
		public Builder(int kernel) {
			super(new int[] { kernel });
			setStride(1);
			setPadding(0);
			setDilation(1);
		}

		/** Steps to be added before and behind a sequence. */
		public Builder add(int stepsBefore, int stepsAfter) {
			before = stepsBefore;
			after = stepsAfter;
			return this;
		}

		@Override
		protected boolean allowCausal() {
			return false;
		}

		@Override
		public void setKernelSize(int... kernel) {
			kernelSize = new int[] { kernel[0], 1 };
		}

		@Override
		public void setStride(int... steps) {
			stride = new int[] { steps[0], 1 };
		}

		@Override
		public void setPadding(int... none) {
			padding = new int[] { 0, 0 };
		}

		@Override
		public void setDilation(int... steps) {
			dilation = new int[] { steps[0], 1 };
		}

		@Override
		@SuppressWarnings("unchecked")
		public Convolution1d build() {
			return new Convolution1d(this);
		}
	}
}
