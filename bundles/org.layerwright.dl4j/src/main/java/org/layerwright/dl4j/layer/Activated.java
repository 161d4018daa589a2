package org.layerwright.dl4j.layer;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An activation function on rows, which keeps what it was applied to for its derivative. */
public final class Activated {
	private final IActivation function;
	private final boolean identity;
	private final Kept before = new Kept();

	public Activated(IActivation function) {
		this.function = function;
		this.identity = function instanceof ActivationIdentity;
	}

	/** Applies it to rows where they are; in training {@link #backward} may follow. */
	public void forward(INDArray rows, boolean training) {
		if (identity) {
			return;
		}
		if (training) {
			kept(rows).assign(rows);
		}
		INDArray result = function.getActivation(rows, training);
		if (result != rows) {
			rows.assign(result);
		}
	}

	/** The error before the function, from the error behind it, which stays as it is. */
	public INDArray backward(INDArray error, LayerWorkspaceMgr workspaces) {
		if (identity) {
			return error;
		}
		INDArray copy = workspaces.dup(ArrayType.BP_WORKING_MEM, error, 'c');
		return function.backprop(kept(error), copy).getFirst();
	}

	private INDArray kept(INDArray like) {
		return before.array(like.dataType(), like.size(0), like.size(1));
	}
}
