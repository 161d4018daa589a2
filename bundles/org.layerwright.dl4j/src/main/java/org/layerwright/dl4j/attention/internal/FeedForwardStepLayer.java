package org.layerwright.dl4j.attention.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.layer.Activated;
import org.layerwright.dl4j.layer.Chance;
import org.layerwright.dl4j.layer.Drop;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Two products for all steps of all samples, an activation and dropout between them. */
public final class FeedForwardStepLayer extends StepLayerImplementation<FeedForward> implements Shared {
	private static final long serialVersionUID = 1L;

	private final transient Kept units = new Kept();
	private final transient Activated activated;
	private transient Drop drop = Drop.NOTHING;
	private transient Share share = Share.WHOLE;

	public FeedForwardStepLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
		activated = new Activated(layerConf().getActivationFn());
	}

	@Override
	public void share(Share newShare) {
		share = newShare;
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		long width = layerConf().getHidden();
		double rate = layerConf().getHiddenDropout();
		drop = training && rate > 0 ? Drop.of(rate, Chance.of(share, layerConf().getLayerName())) : Drop.NOTHING;
		INDArray hidden = training ? units.array(dataType, steps.rows(), width)
				: steps.with(width).create(input, ArrayType.FF_WORKING_MEM, workspaces);
		map(Matrix.of(x), FeedForward.FIRST_WEIGHT, FeedForward.FIRST_BIAS,
				Matrix.of(activated.source(hidden, training)),
				training, workspaces);
		activated.forward(hidden, training);
		drop.apply(Matrix.of(hidden), steps.time());
		map(Matrix.of(hidden), FeedForward.SECOND_WEIGHT, FeedForward.SECOND_BIAS, Matrix.of(y), training, workspaces);
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		long width = layerConf().getHidden();
		INDArray error = steps.with(width).create(input, ArrayType.BP_WORKING_MEM, workspaces);
		mapBack(units.matrix(dataType, steps.rows(), width), Matrix.of(dy), FeedForward.SECOND_WEIGHT,
				FeedForward.SECOND_BIAS, error, workspaces);
		drop.apply(Matrix.of(error), steps.time());
		mapBack(Matrix.of(x), Matrix.of(activated.backward(error, workspaces)), FeedForward.FIRST_WEIGHT,
				FeedForward.FIRST_BIAS, dx, workspaces);
	}
}
