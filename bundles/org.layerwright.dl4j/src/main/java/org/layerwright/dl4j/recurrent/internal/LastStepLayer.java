package org.layerwright.dl4j.recurrent.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.AbstractLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.recurrent.LastStep;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Picks a step of each sample. */
public final class LastStepLayer extends AbstractLayer<LastStep> {
	private static final long serialVersionUID = 1L;

	public LastStepLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		INDArray out = workspaces.create(ArrayType.ACTIVATIONS, dataType,
				new long[] { input.size(0), input.size(1) }, 'c');
		for (int sample = 0; sample < input.size(0); sample++) {
			int last = last(sample);
			if (last >= 0) {
				out.getRow(sample).assign(step(input, sample, last));
			}
		}
		return out;
	}

	private static INDArray step(INDArray sequences, int sample, int step) {
		return sequences.get(NDArrayIndex.point(sample), NDArrayIndex.all(), NDArrayIndex.point(step));
	}

	/** The last step that is no padding; -1 if there is none. */
	private int last(int sample) {
		int step = (int) input.size(2) - 1;
		while (maskArray != null && step >= 0 && maskArray.getDouble(sample, step) == 0) {
			step--;
		}
		return step;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		INDArray next = workspaces.create(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'f');
		for (int sample = 0; sample < input.size(0); sample++) {
			int last = last(sample);
			if (last >= 0) {
				step(next, sample, last).assign(epsilon.getRow(sample));
			}
		}
		return new Pair<>(new DefaultGradient(), next);
	}

	/** What comes out has no steps that could be padding. */
	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		setMaskArray(mask);
		return new Pair<>(null, state);
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}

	@Override
	public void clearNoiseWeightParams() {
		// there are none
	}

	@Override
	public Layer clone() {
		throw new UnsupportedOperationException("Layers are cloned with their graph");
	}
}
