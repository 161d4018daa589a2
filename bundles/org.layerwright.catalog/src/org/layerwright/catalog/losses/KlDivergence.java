package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** Σ y ln(y/ŷ). */
public final class KlDivergence implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("kl_divergence", "Kullback-Leibler divergence", Category.LOSS,
					"L = 1/n·Σ Σᵢ yᵢ·ln(yᵢ / ŷᵢ), the mean over n samples, with 0·ln 0 = 0; y and ŷ are probabilities "
							+ "that sum to 1, ŷ from a softmax: how far one distribution is from another (Kullback and "
							+ "Leibler, 1951). For targets that are distributions; with one class each it equals "
							+ "cross-entropy.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.loss.KlDivergenceLoss");
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
