package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** −y ln ŷ − (1 − y) ln(1 − ŷ). */
public final class BinaryCrossEntropy implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("binary_cross_entropy", "Binary cross-entropy", Category.LOSS,
					"L = −1/n·Σ (y·ln ŷ + (1 − y)·ln(1 − ŷ)), the mean over n samples of the sum over outputs; ŷ is a "
							+ "probability, from a sigmoid. For two classes with one output, or several outputs that "
							+ "are each true or false.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT");
	}

	@Override
	public boolean classification() {
		return true;
	}

	@Override
	public String outputActivation() {
		return "sigmoid";
	}
}
