package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** Mean of max(0, 1 − yŷ). */
public final class Hinge implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("hinge", "Hinge", Category.LOSS,
					"L = 1/(n·m)·Σ max(0, 1 − y·ŷ), the mean over n samples and m outputs; y is 1 for the sample's "
							+ "class and −1 for the others (targets of 0 count as −1), ŷ any number: what lies on the "
							+ "right side by 1 or more costs nothing, as in a support vector machine (Cortes and "
							+ "Vapnik, 1995). The greatest output is the predicted class.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.loss.HingeLoss");
	}

	@Override
	public boolean classification() {
		return true;
	}

	@Override
	public String outputActivation() {
		return "identity";
	}
}
