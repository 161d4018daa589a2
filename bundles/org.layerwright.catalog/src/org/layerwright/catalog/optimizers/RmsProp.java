package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** s ← ρ·s + (1 − ρ)·g², w ← w − η·g / (√s + ε). */
public final class RmsProp implements OptimizerKind {

	private static final String CLASS = "org.nd4j.linalg.learning.config.RmsProp";
	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.001);
	private static final Attr<Double> DECAY = Rates.decay();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);

	private static final Declaration DECLARATION = Declaration
			.of("rmsprop", "RMSProp", Category.OPTIMIZER,
					"s ← ρ·s + (1 − ρ)·g², w ← w − η·g / (√s + ε), s = 0 at first, for each parameter: divides by the "
							+ "root of a running mean of squares, so that old gradients are forgotten (Hinton, 2012).")
			.attributes(LEARNING_RATE, DECAY, EPSILON)
			.sample(Sample.of().with("learningRate", "0.01")).sample(Sample.of().with("decay", "0.99"))
			.sample(Sample.of().with("epsilon", "0.001"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	/** DL4J's has ε inside the root: the same for the usual ε, as long as gradients are not as small. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		if (!Rates.isDefault(a, EPSILON)) {
			return Code.construct("org.layerwright.dl4j.updater.RmsProp", Rates.rate(a, LEARNING_RATE, schedule),
					a.get(DECAY), a.get(EPSILON));
		}
		if (schedule == null) {
			return Code.construct(CLASS, a.get(LEARNING_RATE), a.get(DECAY), a.get(EPSILON));
		}
		return Code.callStatic(CLASS, "builder").call("learningRateSchedule", schedule).call("rmsDecay", a.get(DECAY))
				.call("epsilon", a.get(EPSILON)).call("build");
	}
}
