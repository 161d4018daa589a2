package org.layerwright.dl4j.attention.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.attention.DotProductAttention;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.layer.Mask;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention from the first input to the second one. */
public final class DotProductAttentionVertex extends BaseGraphVertex implements Shared {
	private static final long serialVersionUID = 1L;

	private final transient Heads heads;
	private transient INDArray memoryMask;

	public DotProductAttentionVertex(ComputationGraph graph, String name, int index, DotProductAttention conf,
			DataType type) {
		super(graph, name, index, null, null, type);
		heads = new Heads(conf.getHeads(), conf.isCausal(), conf.getDropout(), name);
	}

	@Override
	public void share(Share share) {
		heads.share(share);
	}

	@Override
	public boolean hasLayer() {
		return false;
	}

	@Override
	public Layer getLayer() {
		return null;
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		if (!canDoForward()) {
			throw new IllegalStateException("the inputs of " + vertexName + " are not set");
		}
		Steps queries = Steps.of(inputs[0]);
		INDArray out = queries.create(inputs[0], ArrayType.ACTIVATIONS, workspaces);
		heads.forward(operands(ArrayType.FF_WORKING_MEM, workspaces), Matrix.of(out), training, dataType, workspaces);
		return queries.shaped(out);
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		if (!canDoBackward()) {
			throw new IllegalStateException("the inputs or the error of " + vertexName + " are not set");
		}
		Steps queries = Steps.of(inputs[0]);
		Steps memory = Steps.of(inputs[1]);
		INDArray[] errors = { queries.create(inputs[0], ArrayType.ACTIVATION_GRAD, workspaces),
			memory.create(inputs[1], ArrayType.ACTIVATION_GRAD, workspaces) };
		heads.backward(operands(ArrayType.BP_WORKING_MEM, workspaces),
				Matrix.of(queries.rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces)),
				operands(errors[0], errors[1]), dataType, workspaces);
		return new Pair<>(null, new INDArray[] { queries.shaped(errors[0]), memory.shaped(errors[1]) });
	}

	private Heads.Operands operands(ArrayType type, LayerWorkspaceMgr workspaces) {
		return operands(Steps.of(inputs[0]).rows(inputs[0], type, workspaces),
				Steps.of(inputs[1]).rows(inputs[1], type, workspaces));
	}

	private Heads.Operands operands(INDArray queries, INDArray memory) {
		Matrix both = Matrix.of(memory);
		int width = both.columns() / 2;
		return new Heads.Operands((int) inputs[0].size(0), Matrix.of(queries), both.columns(0, width),
				both.columns(width, width), Mask.visible(memoryMask(), Steps.of(inputs[1])));
	}

	/** The mask of this pass: DL4J tells vertices when there is one, not when there is none again. */
	private INDArray memoryMask() {
		return graph.getInputMaskArrays() == null ? null : memoryMask;
	}

	@Override
	public void setBackpropGradientsViewArray(INDArray gradients) {
		if (gradients != null) {
			throw new IllegalArgumentException(vertexName + " has no parameters");
		}
	}

	/** Keeps the mask of the memory; what comes out is masked as the queries are. */
	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArrays(INDArray[] masks, MaskState state, int batch) {
		memoryMask = masks == null ? null : masks[1];
		return new Pair<>(masks == null ? null : masks[0], state);
	}

	@Override
	public String toString() {
		return "DotProductAttentionVertex(" + vertexName + ")";
	}
}
