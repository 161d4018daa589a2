package org.layerwright.dl4j.layer;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Elementwise;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation function on rows, which keeps what its derivative needs: the derivative itself where we compute the
 * function, else what it was applied to.
 */
public final class Activated {
	private final IActivation activation;
	private final Kept kept = new Kept();
	private final Recent<Elementwise> made = new Recent<>();

	public Activated(IActivation activation) {
		this.activation = activation;
	}

	/** Where to put what it will be applied to so that the result is in {@code rows}. */
	public INDArray source(INDArray rows, boolean training) {
		return training && whole(rows) ? kept(rows) : rows;
	}

	/** Applies it to what is in {@link #source}; in training {@link #backward} may follow. */
	public void forward(INDArray rows, boolean training) {
		Function function = Function.of(activation, rows.dataType());
		if (whole(rows)) {
			of(rows).forward(Address.of(source(rows, training)), Address.of(rows));
		} else if (function == null) {
			if (training) {
				kept(rows).assign(rows);
			}
			INDArray result = activation.getActivation(rows, training);
			if (result != rows) {
				rows.assign(result);
			}
		} else if (function != Function.IDENTITY) {
			apply(function, Matrix.of(rows), training ? Matrix.of(kept(rows)) : null);
		}
	}

	/** Whether all rows are done at once. */
	private boolean whole(INDArray rows) {
		return Function.of(activation, rows.dataType()) == Function.GELU && OneDnn.worth(rows.length());
	}

	private Elementwise of(INDArray rows) {
		return made.get(new long[] { rows.length() }, size -> Elementwise.gelu(size[0]));
	}

	private static void apply(Function function, Matrix rows, Matrix slopes) {
		Stretch x = rows.values(rows.portion());
		Stretch slope = rows.values(rows.portion());
		for (int r = 0; r < rows.rows(); r += rows.portion()) {
			rows.read(r, x);
			function.apply(x, slope);
			rows.write(r, x);
			if (slopes != null) {
				slopes.write(r, slope);
			}
		}
	}

	/** The error before the function, from the error behind it, which stays as it is. */
	public INDArray backward(INDArray error, LayerWorkspaceMgr workspaces) {
		Function function = Function.of(activation, error.dataType());
		if (function == Function.IDENTITY) {
			return error;
		}
		if (function == null) {
			return activation.backprop(kept(error), workspaces.dup(ArrayType.BP_WORKING_MEM, error, 'c')).getFirst();
		}
		INDArray before = workspaces.createUninitialized(ArrayType.BP_WORKING_MEM, error.dataType(), error.shape(),
				'c');
		if (whole(error)) {
			of(error).backward(Address.of(kept(error)), Address.of(error), Address.of(before));
			return before;
		}
		multiply(Matrix.of(error), Matrix.of(kept(error)), Matrix.of(before));
		return before;
	}

	private static void multiply(Matrix a, Matrix b, Matrix to) {
		Stretch x = a.values(a.portion());
		Stretch y = a.values(a.portion());
		for (int r = 0; r < a.rows(); r += a.portion()) {
			a.read(r, x);
			b.read(r, y);
			x.product(x, y);
			to.write(r, x);
		}
	}

	private INDArray kept(INDArray like) {
		return kept.array(like.dataType(), like.size(0), like.size(1));
	}
}
