package org.layerwright.dl4j.layer;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation function on rows, which keeps what its derivative needs: what it was applied to, or for GELU in single
 * precision, which takes nine passes over memory otherwise, the derivative itself.
 */
public final class Activated {
	private final IActivation function;
	private final boolean identity;
	private final boolean gelu;
	private final Kept kept = new Kept();

	public Activated(IActivation function) {
		this.function = function;
		this.identity = function instanceof ActivationIdentity;
		this.gelu = function instanceof ActivationGeluErf;
	}

	/** Applies it to rows where they are; in training {@link #backward} may follow. */
	public void forward(INDArray rows, boolean training) {
		if (identity) {
			return;
		}
		if (isFast(rows)) {
			Gelu.apply(Matrix.of(rows), Matrix.of(kept(rows)));
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
		return isFast(error) ? copy.muli(kept(error)) : function.backprop(kept(error), copy).getFirst();
	}

	private boolean isFast(INDArray rows) {
		return gelu && rows.dataType() == DataType.FLOAT;
	}

	private INDArray kept(INDArray like) {
		return kept.array(like.dataType(), like.size(0), like.size(1));
	}
}
