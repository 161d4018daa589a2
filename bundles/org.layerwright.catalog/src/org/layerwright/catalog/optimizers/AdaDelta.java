package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** Steps in the unit of the parameters. */
public final class AdaDelta implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(1);
	private static final Attr<Double> DECAY = Rates.decay();
	private static final Attr<Double> EPSILON = Attr.real("epsilon", "Epsilon").above(0).byDefault(1e-6)
			.doc("ε, which gives the first steps their size.");

	private static final Declaration DECLARATION = Declaration
			.of("adadelta", "Adadelta", Category.OPTIMIZER,
					"s ← ρ·s + (1 − ρ)·g², d = √(u + ε) / √(s + ε)·g, u ← ρ·u + (1 − ρ)·d², w ← w − η·d, s = u = 0 at "
							+ "first, for each parameter: steps are as large as earlier ones, so that hardly a "
							+ "learning rate is needed (Zeiler, 2012, where η is 1).")
			.attributes(LEARNING_RATE, DECAY, EPSILON)
			.sample(Sample.of()).sample(Sample.of().with("decay", "0.95", "learningRate", "0.5", "epsilon", "0.0001"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	/** DL4J's has no learning rate. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		return Code.construct("org.layerwright.dl4j.updater.AdaDelta", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(DECAY), a.get(EPSILON));
	}
}
