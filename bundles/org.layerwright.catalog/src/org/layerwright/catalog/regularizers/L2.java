package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** λ/2·Σw². */
public final class L2 implements RegularizerKind {

	private static final Attr<Double> STRENGTH = Penalty.strength("strength", "Strength", 1e-4);

	private static final Declaration DECLARATION = Declaration
			.of("l2", "L2", Category.REGULARIZATION,
					"Adds λ/2·Σw² to the loss, so λ·w to the gradient before the optimiser sees it: weights stay small "
							+ "(Hoerl and Kennard, 1970, ridge). Biases are left out unless asked for.")
			.attributes(STRENGTH, Penalty.BIASES).sample(Sample.of())
			.sample(Sample.of().with("strength", "0.01", "biases", "true"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return Penalty.add(a, builder, "l2", a.get(STRENGTH));
	}

	@Override
	public boolean decaysWeights() {
		return true;
	}
}
