package org.layerwright.dl4j.layer.internal;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Passes masks on and does nothing with them itself: a step is dropped from what it is, padding or not. */
public final class StepDropoutLayer extends DisturbingLayer {
	private static final long serialVersionUID = 1L;

	/** For {@link org.layerwright.dl4j.layer.StepDropout}. */
	public StepDropoutLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	@Override
	public void setMaskArray(INDArray mask) {
		// nothing to do
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int batch) {
		return new Pair<>(mask, state);
	}
}
