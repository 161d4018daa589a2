package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** −Σ y ln ŷ. */
public final class CrossEntropy implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("cross_entropy", "Cross-entropy", Category.LOSS,
					"L = −1/n·Σ Σᵢ yᵢ·ln ŷᵢ, the mean over n samples; y is the one-hot vector of the class and ŷ the "
							+ "probabilities that a softmax gives. For classes that exclude each other; equals maximum "
							+ "likelihood.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.nd4j.linalg.lossfunctions.impl.LossMCXENT");
	}

	@Override
	public boolean classification() {
		return true;
	}

	@Override
	public String outputActivation() {
		return "softmax";
	}
}
