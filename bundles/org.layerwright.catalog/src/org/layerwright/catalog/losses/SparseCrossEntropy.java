package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** −ln ŷ of the class. */
public final class SparseCrossEntropy implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("sparse_cross_entropy", "Sparse cross-entropy", Category.LOSS,
					"L = −1/n·Σ ln ŷ of the sample's class, the mean over n samples; ŷ are the probabilities that a "
							+ "softmax gives. The same value as cross-entropy, but targets are the numbers of classes "
							+ "and not one-hot vectors: less memory where there are many classes, such as the words of "
							+ "a vocabulary.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.loss.SparseCrossEntropyLoss");
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
