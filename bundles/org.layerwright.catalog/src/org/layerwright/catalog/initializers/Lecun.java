package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** Variance 1 / inputs. */
public final class Lecun implements InitializerKind {

	private static final Declaration DECLARATION = Declaration
			.of("lecun", "LeCun", Category.INITIALIZER,
					"Weights of mean 0 and variance 1 / nᵢₙ, nᵢₙ the inputs of a unit, so that sums have the variance "
							+ "of the inputs (LeCun et al., 1998).")
			.attributes(Distribution.ATTR).sample(Sample.of()).sample(Sample.of().with("distribution", "uniform"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Distribution.choose(a, "LECUN_NORMAL", "LECUN_UNIFORM");
	}
}
