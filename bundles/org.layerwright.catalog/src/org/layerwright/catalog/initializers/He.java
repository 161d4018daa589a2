package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** Variance 2 / inputs. */
public final class He implements InitializerKind {

	private static final Declaration DECLARATION = Declaration
			.of("he", "He", Category.INITIALIZER,
					"Weights of mean 0 and variance 2 / nᵢₙ, nᵢₙ the inputs of a unit: the same for ReLU, which halves "
							+ "the variance (He et al., 2015).")
			.attributes(Distribution.ATTR).sample(Sample.of()).sample(Sample.of().with("distribution", "uniform"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Distribution.choose(a, "RELU", "RELU_UNIFORM");
	}
}
