package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** Adam with the maximum norm. */
public final class AdaMax implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.002);
	private static final Attr<Double> BETA1 = Rates.beta1();
	private static final Attr<Double> BETA2 = Rates.beta2();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);

	private static final Declaration DECLARATION = Declaration
			.of("adamax", "AdaMax", Category.OPTIMIZER,
					"m ← β₁·m + (1 − β₁)·g, u ← max(β₂·u, |g| + ε), w ← w − η/(1 − β₁ᵗ)·m / u at update t, for each "
							+ "parameter: Adam that divides by the greatest recent gradient (Kingma and Ba, 2015, "
							+ "section 7).")
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

	/** DL4J's adds ε later. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		return Code.construct("org.layerwright.dl4j.updater.AdaMax", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(BETA1), a.get(BETA2), a.get(EPSILON));
	}
}
