package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x·σ(x). */
public final class Swish implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("swish", "Swish", Category.ACTIVATION,
					"f(x) = x·σ(x), σ the sigmoid, also called SiLU: smooth, and like ReLU for large |x|, with a "
							+ "shallow dip below 0 (Ramachandran et al., 2017). f′ = σ(x)·(1 + x·(1 − σ(x))).")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationSilu");
	}

	@Override
	public double value(Attrs a, double x) {
		return x * sigmoid(x);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return sigmoid(x) * (1 + x * (1 - sigmoid(x)));
	}

	private static double sigmoid(double x) {
		return 1 / (1 + Math.exp(-x));
	}
}
