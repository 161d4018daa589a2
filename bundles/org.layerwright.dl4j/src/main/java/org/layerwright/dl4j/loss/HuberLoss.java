package org.layerwright.dl4j.loss;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * The Huber loss (Huber 1964) of the error e = ŷ − y: {@code e² / 2} where {@code |e| ≤ δ}, else
 * {@code δ (|e| − δ / 2)}; the mean over the outputs of a sample.
 */
public final class HuberLoss extends SummedLoss {
	private static final long serialVersionUID = 1L;

	private final double delta;

	/** Squares up to an error of {@code delta}, which is greater than 0. */
	@JsonCreator
	public HuberLoss(@JsonProperty("delta") double delta) {
		this.delta = delta;
	}

	public double getDelta() {
		return delta;
	}

	/** With c the error cut off at δ, the term is {@code c (|e| − c / 2)} on both sides. */
	@Override
	INDArray terms(INDArray labels, INDArray outputs) {
		INDArray error = Transforms.abs(outputs.sub(labels), false);
		INDArray cut = Transforms.min(error, delta);
		return error.subi(cut.div(2)).muli(cut).divi(outputs.size(1));
	}

	@Override
	INDArray slopes(INDArray labels, INDArray outputs) {
		INDArray error = outputs.sub(labels);
		return Transforms.max(Transforms.min(error, delta, false), -delta, false).divi(outputs.size(1));
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && ((HuberLoss) other).delta == delta;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(delta);
	}

	@Override
	public String toString() {
		return "HuberLoss(delta=" + delta + ")";
	}
}
