package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x for x > 0, else α(exp(x) − 1). */
public final class Elu implements ActivationKind {

	static final Attr<Double> ALPHA = Attr.real("alpha", "Lower bound").atLeast(0).byDefault(1.0)
			.doc("α: f approaches −α for very negative x.");

	private static final Declaration DECLARATION = Declaration
			.of("elu", "ELU", Category.ACTIVATION,
					"Exponential linear unit, f(x) = x for x > 0, else α·(exp(x) − 1): like ReLU, but units can give "
							+ "negative values, so that the mean of a layer lies nearer to 0 (Clevert et al., 2016). "
							+ "f′ = 1 for x > 0, else α·exp(x).")
			.attributes(ALPHA).sample(Sample.of())
			.sample(Sample.of().with("alpha", "0.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationElu", a.get(ALPHA));
	}

	@Override
	public double value(Attrs a, double x) {
		return x > 0 ? x : a.get(ALPHA) * Math.expm1(x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= 0 ? 1 : a.get(ALPHA) * Math.exp(x);
	}
}
