package org.layerwright.contract.reference;

import java.util.function.Supplier;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Gradients by central differences: for what DL4J has no backward pass for, such as layers in inference. */
final class Differences {

	private static final double STEP = 1e-4;

	private final Supplier<INDArray> output;
	private final INDArray outputGradient;

	/** Of Σ y·{@code outputGradient}, y what {@code output} gives anew for each change. */
	Differences(Supplier<INDArray> output, INDArray outputGradient) {
		this.output = output;
		this.outputGradient = outputGradient;
	}

	/** The gradient with respect to {@code values}, which are moved and put back. */
	INDArray of(INDArray values) {
		INDArray gradient = values.dup('c');
		for (long i = 0; i < values.length(); i++) {
			double value = values.getDouble(i);
			values.putScalar(i, value + STEP);
			double above = score();
			values.putScalar(i, value - STEP);
			double below = score();
			values.putScalar(i, value);
			gradient.putScalar(i, (above - below) / (2 * STEP));
		}
		return gradient;
	}

	private double score() {
		return output.get().mul(outputGradient).sumNumber().doubleValue();
	}
}
