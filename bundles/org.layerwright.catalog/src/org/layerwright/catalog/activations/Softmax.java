package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x)ᵢ = exp xᵢ / Σ exp xⱼ. */
public final class Softmax implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("softmax", "Softmax", Category.ACTIVATION,
					"f(x)ᵢ = exp(xᵢ) / Σⱼ exp(xⱼ): makes the outputs of a layer positive and their sum 1, so that they "
							+ "are the probabilities of classes that exclude each other. It sees all units at once; "
							+ "the curve shown is that of the first of two, the other being 0.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("SOFTMAX");
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
