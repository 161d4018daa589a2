package org.layerwright.dl4j.layer.internal;

import java.util.Arrays;

import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.NDArray;

/**
 * Errors of sequences that lie row by row. Where a layer's output goes two ways, DL4J adds the second error to the
 * first one, which takes ND4J several times as long if it is a view.
 */
public final class StepErrors extends NDArray {
	private static final long serialVersionUID = 1L;

	private StepErrors(INDArray view) {
		super(view.data(), view.shape(), view.stride(), view.offset(), view.ordering());
	}

	/** Those of {@code rows}, which lie there. */
	public static INDArray of(Steps steps, INDArray rows) {
		return new StepErrors(steps.shaped(rows));
	}

	@Override
	public INDArray addi(INDArray other) {
		Steps steps = Steps.of(this);
		INDArray own = steps.rows(this);
		INDArray added = other.dataType() == dataType() && Arrays.equals(shape(), other.shape()) ? steps.rows(other)
				: null;
		if (own == null || added == null) {
			return super.addi(other);
		}
		Matrix.of(own).add(Matrix.of(added));
		return this;
	}
}
