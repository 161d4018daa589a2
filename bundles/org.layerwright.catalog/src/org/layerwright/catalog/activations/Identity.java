package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x. */
public final class Identity implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("identity", "Identity", Category.ACTIVATION,
					"f(x) = x, f′(x) = 1: no activation, for linear layers and for outputs that are numbers.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("IDENTITY");
	}

	@Override
	public double value(Attrs a, double x) {
		return x;
	}

	@Override
	public double derivative(Attrs a, double x) {
		return 1;
	}
}
