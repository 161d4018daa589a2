package org.layerwright.dl4j.attention.internal;

import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.layerwright.dl4j.kernel.Softmax;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.linalg.api.buffer.DataType;

/** Softmax of the rows of matrices where they lie, and the way back. */
final class SoftmaxRows {
	private final Recent<Softmax> made = new Recent<>();

	/**
	 * Replaces a matrix by the softmax of its rows.
	 *
	 * @param penalties added to it before; null if there are none
	 * @param empty whether rows may be {@link Stretch#NEVER} alone, and become 0
	 */
	void forward(Matrix rows, Stretch penalties, boolean empty) {
		boolean whole = !empty && fits(rows);
		if (penalties != null || !whole) {
			Stretch block = rows.values();
			if (penalties != null) {
				block.add(penalties);
			}
			if (!whole) {
				block.softmax(rows.columns());
			}
			rows.write(0, block);
		}
		if (whole) {
			of(rows).forward(rows.address(), rows.address());
		}
	}

	/** Replaces the error of what {@link #forward} gave by that of what it was given. */
	void backward(Matrix given, Matrix error) {
		if (fits(error)) {
			of(error).backward(given.address(), error.address(), error.address());
		} else {
			Stretch block = error.values();
			block.softmaxError(given.values(), error.columns());
			error.write(0, block);
		}
	}

	private static boolean fits(Matrix rows) {
		return rows.numbers().type() == DataType.FLOAT && OneDnn.worth((long) rows.rows() * rows.columns());
	}

	private Softmax of(Matrix rows) {
		return made.get(new long[] { rows.rows(), rows.columns() }, size -> new Softmax(size[0], size[1]));
	}
}
