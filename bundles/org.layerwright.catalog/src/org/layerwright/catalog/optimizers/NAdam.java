package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** Adam with Nesterov's momentum. */
public final class NAdam implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.002);
	private static final Attr<Double> BETA1 = Rates.beta1();
	private static final Attr<Double> BETA2 = Rates.beta2();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);
	private static final Attr<Double> MOMENTUM_DECAY = Attr.real("momentumDecay", "Momentum decay").atLeast(0)
			.byDefault(0.004)
			.doc("ψ, how fast the momentum μₜ grows from one half of β₁ to β₁.");

	private static final Declaration DECLARATION = Declaration
			.of("nadam", "NAdam", Category.OPTIMIZER,
					"Adam with Nesterov's look ahead: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂ / "
							+ "(√v̂ + ε) with μₜ = β₁·(1 − 0.96^(ψ·t)/2), m̂ = μₜ₊₁·m / (1 − μ₁…μₜ₊₁) + (1 − μₜ)·g / "
							+ "(1 − μ₁…μₜ) and v̂ = v / (1 − β₂ᵗ) at update t (Dozat, 2016, as in PyTorch).")
			.attributes(LEARNING_RATE, BETA1, BETA2, EPSILON, MOMENTUM_DECAY)
			.sample(Sample.of().with("learningRate", "0.01")).sample(Sample.of().with("momentumDecay", "0.1"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	/** DL4J's Nadam has no growing momentum. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		return Code.construct("org.layerwright.dl4j.updater.NAdam", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(BETA1), a.get(BETA2), a.get(EPSILON), a.get(MOMENTUM_DECAY));
	}
}
