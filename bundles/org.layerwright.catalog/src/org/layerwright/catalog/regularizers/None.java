package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** No penalty. */
public final class None implements RegularizerKind {

	private static final Declaration DECLARATION = Declaration
			.of("none", "None", Category.REGULARIZATION, "No penalty on weights.").sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return builder;
	}
}
