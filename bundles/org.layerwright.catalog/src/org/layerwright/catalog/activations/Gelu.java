package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x·Φ(x). */
public final class Gelu implements ActivationKind {

	private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

	private static final Declaration DECLARATION = Declaration
			.of("gelu", "GELU", Category.ACTIVATION,
					"Gaussian error linear unit, f(x) = x·Φ(x) = x/2·(1 + erf(x/√2)), Φ the distribution function of "
							+ "the standard normal distribution; the exact form, not the approximation by tanh "
							+ "(Hendrycks and Gimpel, 2016). f′ = Φ(x) + x·φ(x).")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationGeluErf");
	}

	@Override
	public double value(Attrs a, double x) {
		return x * Normal.distribution(x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return Normal.distribution(x) + x * Math.exp(-x * x / 2) / ROOT_OF_TWO_PI;
	}
}
