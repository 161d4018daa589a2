package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** Adaptive moments. */
public final class Adam implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.001);
	private static final Attr<Double> BETA1 = Rates.beta1();
	private static final Attr<Double> BETA2 = Rates.beta2();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);

	private static final Declaration DECLARATION = Declaration
			.of("adam", "Adam", Category.OPTIMIZER,
					"m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ) "
							+ "and v̂ = v / (1 − β₂ᵗ) at update t: momentum, and a rate for each parameter (Kingma and "
							+ "Ba, 2015). A good first choice.")
			.attributes(LEARNING_RATE, BETA1, BETA2, EPSILON)
			.sample(Sample.of().with("learningRate", "0.01")).sample(Sample.of().with("beta1", "0.8"))
			.sample(Sample.of().with("epsilon", "0.001"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	@Override
	public Code emit(Attrs a, Code schedule) {
		return new AdamRates(LEARNING_RATE, BETA1, BETA2, EPSILON).emit(a, schedule);
	}
}
