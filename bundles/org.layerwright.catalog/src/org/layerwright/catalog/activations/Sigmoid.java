package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = 1 / (1 + exp(−x)). */
public final class Sigmoid implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("sigmoid", "Sigmoid", Category.ACTIVATION,
					"f(x) = 1 / (1 + exp(−x)), between 0 and 1; f′ = f·(1 − f), at most 1/4, so that gradients shrink "
							+ "from layer to layer. As an output it is the probability of one class.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("SIGMOID");
	}

	@Override
	public double value(Attrs a, double x) {
		return 1 / (1 + Math.exp(-x));
	}

	@Override
	public double derivative(Attrs a, double x) {
		double f = value(a, x);
		return f * (1 - f);
	}
}
