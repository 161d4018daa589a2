package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = max(0, x). */
public final class Relu implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("relu", "ReLU", Category.ACTIVATION,
					"Rectified linear unit, f(x) = max(0, x); f′ = 1 for x > 0, else 0. Cheap, and its gradient does "
							+ "not shrink; a unit that is negative for every sample no longer learns (Nair and Hinton, "
							+ "2010).")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("RELU");
	}

	@Override
	public double value(Attrs a, double x) {
		return Math.max(0, x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= 0 ? 1 : 0;
	}
}
