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

	private static final String CLASS = "org.nd4j.linalg.learning.config.Adam";
	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.001);
	private static final Attr<Double> BETA1 = Attr.real("beta1", "β₁").atLeast(0).below(1).byDefault(0.9)
			.doc("Share of the running mean of the gradient that stays after each update.");
	private static final Attr<Double> BETA2 = Attr.real("beta2", "β₂").atLeast(0).below(1).byDefault(0.999)
			.doc("Share of the running mean of the squared gradient that stays after each update.");
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);

	private static final Declaration DECLARATION = Declaration
			.of("adam", "Adam", Category.OPTIMIZER,
					"m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ) "
							+ "and v̂ = v / (1 − β₂ᵗ) at update t: momentum, and a rate for each parameter (Kingma and "
							+ "Ba, 2015). A good first choice.")
			.attributes(LEARNING_RATE, BETA1, BETA2, EPSILON)
			.sample(Sample.of().with("learningRate", "0.01")).sample(Sample.of().with("beta1", "0.8"));

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
		if (Rates.isDefault(a, BETA1) && Rates.isDefault(a, BETA2) && Rates.isDefault(a, EPSILON)) {
			return Code.construct(CLASS, Rates.rate(a, LEARNING_RATE, schedule));
		}
		if (schedule == null) {
			return Code.construct(CLASS, a.get(LEARNING_RATE), a.get(BETA1), a.get(BETA2), a.get(EPSILON));
		}
		return Code.callStatic(CLASS, "builder").call("learningRateSchedule", schedule).call("beta1", a.get(BETA1))
				.call("beta2", a.get(BETA2)).call("epsilon", a.get(EPSILON)).call("build");
	}
}
