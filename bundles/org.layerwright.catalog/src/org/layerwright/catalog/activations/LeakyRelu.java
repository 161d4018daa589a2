package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x for x ≥ 0, else αx. */
public final class LeakyRelu implements ActivationKind {

	static final Attr<Double> ALPHA = Attr.real("alpha", "Negative slope").atLeast(0).below(1).byDefault(0.01)
			.doc("Slope α for negative x.");

	private static final Declaration DECLARATION = Declaration
			.of("leaky_relu", "Leaky ReLU", Category.ACTIVATION,
					"f(x) = x for x ≥ 0, else α·x: a rectified linear unit that keeps a small slope for negative x, so "
							+ "that no unit stops learning (Maas et al., 2013).")
			.attributes(ALPHA).sample(Sample.of()).sample(Sample.of().with("alpha", "0.2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return a.get(ALPHA).equals(ALPHA.byDefault()) ? Named.constant("LEAKYRELU")
				: Code.construct("org.nd4j.linalg.activations.impl.ActivationLReLU", a.get(ALPHA));
	}

	@Override
	public double value(Attrs a, double x) {
		return x >= 0 ? x : a.get(ALPHA) * x;
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= 0 ? 1 : a.get(ALPHA);
	}
}
