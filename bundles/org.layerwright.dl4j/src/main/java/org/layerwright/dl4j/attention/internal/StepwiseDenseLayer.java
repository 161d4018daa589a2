package org.layerwright.dl4j.attention.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.attention.StepwiseDense;
import org.layerwright.dl4j.layer.Activated;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One product for all steps of all samples. */
public final class StepwiseDenseLayer extends StepLayerImplementation<StepwiseDense> {
	private static final long serialVersionUID = 1L;

	private final transient Activated activated;

	public StepwiseDenseLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
		activated = new Activated(layerConf().getActivationFn());
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		map(Matrix.of(x), StepwiseDense.WEIGHT, StepwiseDense.BIAS, Matrix.of(activated.source(y, training)), training,
				workspaces);
		activated.forward(y, training);
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		INDArray error = activated.backward(dy, workspaces);
		mapBack(Matrix.of(x), Matrix.of(error), StepwiseDense.WEIGHT, StepwiseDense.BIAS, dx, workspaces);
	}
}
