package org.layerwright.catalog.activations;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** f(x) = 1 for x > 0, else 0. */
public final class Step implements ActivationKind {

	private static final Declaration DECLARATION = Declaration
			.of("step", "Step", Category.ACTIVATION,
					"f(x) = 1 for x > 0, else 0: the threshold unit of the perceptron (Rosenblatt, 1958). Its "
							+ "derivative is 0 wherever it exists, so no gradient reaches the weights before it and "
							+ "gradient descent cannot train them; use it to show just that, or with weights that are "
							+ "set by hand.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationStep");
	}

	@Override
	public double value(Attrs a, double x) {
		return x > 0 ? 1 : 0;
	}

	@Override
	public double derivative(Attrs a, double x) {
		return 0;
	}
}
