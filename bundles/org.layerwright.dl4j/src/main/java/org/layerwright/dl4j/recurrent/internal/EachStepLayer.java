package org.layerwright.dl4j.recurrent.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.layers.recurrent.TimeDistributedLayer;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's layer with the mask in the order of the steps. */
public final class EachStepLayer extends TimeDistributedLayer {
	private static final long serialVersionUID = 1L;

	public EachStepLayer(Layer underlying, RNNFormat format) {
		super(underlying, format);
	}

	@Override
	public void setMaskArray(INDArray mask) {
		underlying.setMaskArray(rows(mask));
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		underlying.feedForwardMaskArray(rows(mask), state, samples);
		return new Pair<>(mask, state);
	}

	/** All steps of the first sample, then those of the second, and so on. */
	private static INDArray rows(INDArray mask) {
		return mask == null ? null : mask.dup('c').reshape('c', mask.length(), 1);
	}
}
