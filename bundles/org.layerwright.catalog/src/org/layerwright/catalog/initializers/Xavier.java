package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** Variance 2 / (inputs + outputs). */
public final class Xavier implements InitializerKind {

	private static final Declaration DECLARATION = Declaration
			.of("xavier", "Xavier", Category.INITIALIZER,
					"Weights of mean 0 and variance 2 / (nᵢₙ + nₒᵤₜ), nᵢₙ and nₒᵤₜ the inputs and outputs of a unit: "
							+ "keeps the variance of values and gradients about equal in all layers for tanh-like "
							+ "activations (Glorot and Bengio, 2010).")
			.attributes(Distribution.ATTR).sample(Sample.of()).sample(Sample.of().with("distribution", "uniform"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Distribution.choose(a, "XAVIER", "XAVIER_UNIFORM");
	}
}
