package org.layerwright.dl4j.activation.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.layers.ActivationLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Applies the function to a copy. */
public final class ActivationAloneLayer extends ActivationLayer {
	private static final long serialVersionUID = 1L;

	/** For {@link org.layerwright.dl4j.activation.ActivationAlone}. */
	public ActivationAloneLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		INDArray copy = workspaces.dup(ArrayType.ACTIVATIONS, input, input.ordering());
		return layerConf().getActivationFn().getActivation(copy, training);
	}
}
