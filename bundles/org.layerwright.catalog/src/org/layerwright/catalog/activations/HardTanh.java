package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x between −1 and 1. */
public final class HardTanh implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("hard_tanh", "Hard tanh", Category.ACTIVATION,
					"f(x) = min(max(x, −1), 1): a tanh of three straight lines; f′ = 1 between −1 and 1, else 0 "
							+ "(Collobert, 2004).")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("HARDTANH");
	}

	@Override
	public double value(Attrs a, double x) {
		return Math.min(Math.max(x, -1), 1);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= -1 && x < 1 ? 1 : 0;
	}
}
