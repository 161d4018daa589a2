package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** All weights 0. */
public final class Zeros implements InitializerKind {

	private static final Declaration DECLARATION = Declaration
			.of("zeros", "Zeros", Category.INITIALIZER,
					"All weights 0. Units of a hidden layer then stay equal to each other for ever; to show just that, "
							+ "or for a network without hidden layers.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Distribution.constant("ZERO");
	}
}
