package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.vertex.impl.ElementWiseVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sums, products and so on of pictures whose channels lie side by side, value by value in the order in which they lie.
 * Everything else is left to DL4J.
 */
public final class FastElementWise extends ElementWiseVertex {
	private static final long serialVersionUID = 1L;

	/** Takes the place of another; what that holds is copied into it afterwards. */
	public FastElementWise(ElementWiseVertex stock) {
		super(stock.getGraph(), stock.getVertexName(), stock.getVertexIndex(), Op.Add, stock.getDataType());
	}

	private boolean expected() {
		for (INDArray input : inputs) {
			if (input == null || input.dataType() != DataType.FLOAT || !ChannelsLast.lies(input)
					|| !input.equalShapes(inputs[0])) {
				return false;
			}
		}
		return true;
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		if (!canDoForward() || !expected()) {
			return super.doForward(training, workspaces);
		}
		INDArray[] pictures = inputs;
		inputs = rows(pictures);
		try {
			return ChannelsLast.pictures(super.doForward(training, workspaces));
		} finally {
			inputs = pictures;
		}
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		if (!canDoBackward() || !expected() || !ChannelsLast.lies(epsilon)) {
			return super.doBackward(tbptt, workspaces);
		}
		INDArray[] pictures = inputs;
		INDArray error = epsilon;
		inputs = rows(pictures);
		epsilon = ChannelsLast.rows(error);
		try {
			Pair<Gradient, INDArray[]> result = super.doBackward(tbptt, workspaces);
			INDArray[] errors = result.getSecond();
			for (int i = 0; i < errors.length; i++) {
				errors[i] = ChannelsLast.pictures(errors[i]);
			}
			return result;
		} finally {
			inputs = pictures;
			epsilon = error;
		}
	}

	private static INDArray[] rows(INDArray[] pictures) {
		INDArray[] rows = new INDArray[pictures.length];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = ChannelsLast.rows(pictures[i]);
		}
		return rows;
	}
}
