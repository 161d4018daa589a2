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
			.of("identity", "Identity", Category.ACTIVATION, "f(x) = x: no activation, for linear layers.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.constant("org.nd4j.linalg.activations.Activation", "IDENTITY");
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
