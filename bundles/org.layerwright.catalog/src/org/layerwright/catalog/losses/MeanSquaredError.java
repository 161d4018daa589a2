package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** Mean of (ŷ − y)². */
public final class MeanSquaredError implements LossKind {

	private static final Declaration DECLARATION = Declaration
			.of("mse", "Mean squared error", Category.LOSS,
					"L = 1/(n·m)·Σ (ŷ − y)², the mean over n samples and m outputs. For numbers; large errors count "
							+ "most. Equals maximum likelihood for errors that are normally distributed.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.nd4j.linalg.lossfunctions.impl.LossMSE");
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
