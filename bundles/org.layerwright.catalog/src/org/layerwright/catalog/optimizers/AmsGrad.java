package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** Adam that remembers the greatest mean square. */
public final class AmsGrad implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.001);
	private static final Attr<Double> BETA1 = Rates.beta1();
	private static final Attr<Double> BETA2 = Rates.beta2();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);

	private static final Declaration DECLARATION = Declaration
			.of("amsgrad", "AMSGrad", Category.OPTIMIZER,
					"Adam whose steps for a parameter never grow: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², u ← "
							+ "max(u, v), w ← w − η·m̂ / (√û + ε) with m̂ = m / (1 − β₁ᵗ) and û = u / (1 − β₂ᵗ) at "
							+ "update t (Reddi et al., 2018; with the corrections of Adam, as in PyTorch).")
			.attributes(LEARNING_RATE, BETA1, BETA2, EPSILON)
			.sample(Sample.of().with("learningRate", "0.01")).sample(Sample.of().with("beta2", "0.99"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	/** DL4J's adds ε before the correction. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		return Code.construct("org.layerwright.dl4j.updater.AmsGrad", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(BETA1), a.get(BETA2), a.get(EPSILON));
	}
}
