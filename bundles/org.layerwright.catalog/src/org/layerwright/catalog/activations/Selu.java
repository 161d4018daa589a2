package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** The ELU that normalises itself. */
public final class Selu implements ActivationKind {

	/** The numbers of the paper, for which mean 0 and variance 1 are a fixed point. */
	private static final double ALPHA = 1.6732632423543772;
	private static final double SCALE = 1.0507009873554805;

	private static final Declaration DECLARATION = Declaration
			.of("selu", "SELU", Category.ACTIVATION,
					"Scaled exponential linear unit, f(x) = λ·x for x > 0, else λ·α·(exp(x) − 1) with λ = 1.0507 and α "
							+ "= 1.6733: with LeCun's initial weights, layers keep mean 0 and variance 1 by themselves "
							+ "(Klambauer et al., 2017).")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Named.constant("SELU");
	}

	@Override
	public double value(Attrs a, double x) {
		return x > 0 ? SCALE * x : SCALE * ALPHA * Math.expm1(x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= 0 ? SCALE : SCALE * ALPHA * Math.exp(x);
	}
}
