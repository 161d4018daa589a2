package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = x/6 + 1/2 between 0 and 1. */
public final class HardSigmoid implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("hard_sigmoid", "Hard sigmoid", Category.ACTIVATION,
					"f(x) = min(max(x/6 + 1/2, 0), 1): a sigmoid of three straight lines, without exponential "
							+ "function; f′ = 1/6 between −3 and 3, else 0. This is the form of PyTorch and Keras 3; "
							+ "Keras 1 and 2 and DL4J have the slope 1/5.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationHardSigmoid");
	}

	@Override
	public double value(Attrs a, double x) {
		return Math.min(Math.max(x / 6 + 0.5, 0), 1);
	}

	@Override
	public double derivative(Attrs a, double x) {
		return x >= -3 && x < 3 ? 1 / 6.0 : 0;
	}
}
