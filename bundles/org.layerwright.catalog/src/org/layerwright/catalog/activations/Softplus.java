package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = ln(1 + exp(x)). */
public final class Softplus implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("softplus", "Softplus", Category.ACTIVATION,
					"f(x) = ln(1 + exp(x)): a smooth ReLU, positive everywhere, for outputs that must be positive such "
							+ "as a rate or a deviation (Dugas et al., 2001). f′ is the sigmoid.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationSoftplus");
	}

	@Override
	public double value(Attrs a, double x) {
		return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
	}

	@Override
	public double derivative(Attrs a, double x) {
		return 1 / (1 + Math.exp(-x));
	}
}
