package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = tanh x. */
public final class Tanh implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("tanh", "Tanh", Category.ACTIVATION,
					"f(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x)), between −1 and 1; f′ = 1 − f². A sigmoid that is "
							+ "symmetric about 0.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("TANH");
	}

	@Override
	public double value(Attrs a, double x) {
		return Math.tanh(x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		double f = value(a, x);
		return 1 - f * f;
	}
}
