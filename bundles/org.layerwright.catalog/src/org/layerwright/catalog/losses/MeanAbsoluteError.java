package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** Mean of |ŷ − y|. */
public final class MeanAbsoluteError implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("mae", "Mean absolute error", Category.LOSS,
					"L = 1/(n·m)·Σ |ŷ − y|, the mean over n samples and m outputs. For numbers; single large errors "
							+ "count less than with squares.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.nd4j.linalg.lossfunctions.impl.LossMAE");
	}

	@Override
	public boolean classification() {
		return false;
	}

	@Override
	public String outputActivation() {
		return "identity";
	}
}
