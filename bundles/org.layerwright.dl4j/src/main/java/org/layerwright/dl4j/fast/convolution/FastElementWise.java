package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.vertex.impl.ElementWiseVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sums, products and so on of sequences and pictures whose features lie side by side, value by value in the order in
 * which they lie. Arrays that all lie row by row are DL4J's, which is as fast with them.
 */
public final class FastElementWise extends ElementWiseVertex implements Lapsing {
	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();

	/** Takes the place of another; what that holds is copied into it afterwards. */
	public FastElementWise(ElementWiseVertex stock) {
		super(stock.getGraph(), stock.getVertexName(), stock.getVertexIndex(), Op.Add, stock.getDataType());
	}

	private boolean expected() {
		for (INDArray input : inputs) {
			if (input == null || input.dataType() != DataType.FLOAT || !input.equalShapes(inputs[0])) {
				return false;
			}
		}
		return inputs[0].rank() <= 4;
	}

	private boolean inOrder() {
		for (INDArray input : inputs) {
			if (!Memory.dense(input)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		if (!canDoForward() || !expected()) {
			return lapse.to(super.doForward(training, workspaces));
		}
		if (inOrder()) {
			return super.doForward(training, workspaces);
		}
		INDArray[] arrays = inputs;
		Steps steps = Steps.of(arrays[0]);
		inputs = rows(arrays, ArrayType.FF_WORKING_MEM, workspaces);
		try {
			return SideBySide.shaped(steps, super.doForward(training, workspaces));
		} finally {
			inputs = arrays;
		}
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		if (!canDoBackward() || !expected()) {
			return lapse.to(super.doBackward(tbptt, workspaces));
		}
		if (inOrder() && Memory.dense(epsilon)) {
			return super.doBackward(tbptt, workspaces);
		}
		INDArray[] arrays = inputs;
		INDArray error = epsilon;
		Steps steps = Steps.of(error);
		inputs = rows(arrays, ArrayType.BP_WORKING_MEM, workspaces);
		epsilon = steps.rows(error, ArrayType.BP_WORKING_MEM, workspaces);
		try {
			Pair<Gradient, INDArray[]> result = super.doBackward(tbptt, workspaces);
			INDArray[] errors = result.getSecond();
			for (int i = 0; i < errors.length; i++) {
				errors[i] = SideBySide.shaped(steps, errors[i]);
			}
			return result;
		} finally {
			inputs = arrays;
			epsilon = error;
		}
	}

	private static INDArray[] rows(INDArray[] arrays, ArrayType type, LayerWorkspaceMgr workspaces) {
		INDArray[] rows = new INDArray[arrays.length];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = Steps.of(arrays[i]).rows(arrays[i], type, workspaces);
		}
		return rows;
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}
