package org.layerwright.dl4j.attention.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Mask;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Self-attention: one product makes queries, keys and values, one makes the outputs of all heads. */
public final class SelfAttentionLayer extends StepLayerImplementation<SelfAttention> implements Shared {
	private static final long serialVersionUID = 1L;
	private static final int QUERY_KEY_VALUE = 3;

	private final transient Kept projected = new Kept();
	private final transient Kept gathered = new Kept();
	private final transient Heads heads;

	public SelfAttentionLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
		SelfAttention layer = layerConf();
		heads = new Heads(layer.getHeads(), layer.isCausal(), layer.getAttentionDropout(), layer.getLayerName());
	}

	@Override
	public void share(Share share) {
		heads.share(share);
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		int width = steps.features();
		Matrix all = training ? projected.matrix(dataType, steps.rows(), QUERY_KEY_VALUE * (long) width)
				: working(steps.with(QUERY_KEY_VALUE * (long) width), ArrayType.FF_WORKING_MEM, workspaces);
		Matrix out = training ? gathered.matrix(dataType, steps.rows(), width)
				: working(steps, ArrayType.FF_WORKING_MEM, workspaces);
		map(Matrix.of(x), SelfAttention.IN_WEIGHT, SelfAttention.IN_BIAS, all, training, workspaces);
		heads.forward(operands(steps, all), out, training, dataType, workspaces);
		map(out, SelfAttention.OUT_WEIGHT, SelfAttention.OUT_BIAS, Matrix.of(y), training, workspaces);
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		int width = steps.features();
		Matrix all = projected.matrix(dataType, steps.rows(), QUERY_KEY_VALUE * (long) width);
		Matrix out = gathered.matrix(dataType, steps.rows(), width);
		INDArray error = steps.create(input, ArrayType.BP_WORKING_MEM, workspaces);
		mapBack(out, Matrix.of(dy), SelfAttention.OUT_WEIGHT, SelfAttention.OUT_BIAS, error, workspaces);
		Matrix errors = working(steps.with(QUERY_KEY_VALUE * (long) width), ArrayType.BP_WORKING_MEM, workspaces);
		heads.backward(operands(steps, all), Matrix.of(error), operands(steps, errors), dataType, workspaces);
		mapBack(Matrix.of(x), errors, SelfAttention.IN_WEIGHT, SelfAttention.IN_BIAS, dx, workspaces);
	}

	private Heads.Operands operands(Steps steps, Matrix all) {
		int width = steps.features();
		return new Heads.Operands(steps.batch(), all.columns(0, width), all.columns(width, width),
				all.columns(2 * width, width), Mask.visible(maskArray, steps));
	}
}
