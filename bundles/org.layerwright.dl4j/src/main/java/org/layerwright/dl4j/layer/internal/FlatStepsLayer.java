package org.layerwright.dl4j.layer.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.AbstractLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.layer.FlatSteps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Lays the steps of each sample side by side. */
public final class FlatStepsLayer extends AbstractLayer<FlatSteps> {
	private static final long serialVersionUID = 1L;

	/** For {@link FlatSteps}. */
	public FlatStepsLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		int steps = layerConf().getSteps();
		if (input.size(2) > steps) {
			throw new IllegalStateException("Layer \"" + layerConf().getLayerName() + "\" takes sequences of at most "
					+ steps + " steps, not " + input.size(2));
		}
		INDArray out = workspaces.create(ArrayType.ACTIVATIONS, dataType,
				new long[] { input.size(0), input.size(1) * steps }, 'c');
		there(out).assign(masked(input));
		return out;
	}

	/** The part of flat vectors that belongs to the steps of the input, in the input's shape. */
	private INDArray there(INDArray flat) {
		return flat.reshape('c', input.size(0), input.size(1), layerConf().getSteps()).get(NDArrayIndex.all(),
				NDArrayIndex.all(), NDArrayIndex.interval(0, input.size(2)));
	}

	private INDArray masked(INDArray sequences) {
		return maskArray == null ? sequences
				: sequences.mul(maskArray.castTo(dataType).reshape(maskArray.size(0), 1, maskArray.size(1)));
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		INDArray next = workspaces.create(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'f');
		next.assign(masked(there(epsilon.dup('c'))));
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
