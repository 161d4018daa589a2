package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** λ·Σ|w|. */
public final class L1 implements RegularizerKind {

	private static final Attr<Double> STRENGTH = Penalty.strength("strength", "Strength", 1e-4);

	private static final Declaration DECLARATION = Declaration
			.of("l1", "L1", Category.REGULARIZATION,
					"Adds λ·Σ|w| to the loss, so λ·sign(w) to the gradient: many weights become exactly or almost 0 "
							+ "(Tibshirani, 1996, the lasso). Biases are left out unless asked for.")
			.attributes(STRENGTH, Penalty.BIASES).sample(Sample.of())
			.sample(Sample.of().with("strength", "0.01", "biases", "true"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return Penalty.add(a, builder, "l1", a.get(STRENGTH));
	}
}
