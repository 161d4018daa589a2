package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** s ← s + g², w ← w − η·g / (√s + ε). */
public final class AdaGrad implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.01);
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-10);

	private static final Declaration DECLARATION = Declaration
			.of("adagrad", "AdaGrad", Category.OPTIMIZER,
					"s ← s + g², w ← w − η·g / (√s + ε), s = 0 at first, for each parameter: what has moved much moves "
							+ "less, so the steps only become smaller (Duchi et al., 2011).")
			.attributes(LEARNING_RATE, EPSILON)
			.sample(Sample.of().with("learningRate", "0.1")).sample(Sample.of().with("epsilon", "0.000001"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Attr<Double> learningRate() {
		return LEARNING_RATE;
	}

	/** DL4J's AdaGrad starts with s = ε. */
	@Override
	public Code emit(Attrs a, Code schedule) {
		return Code.construct("org.layerwright.dl4j.updater.Adagrad", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(EPSILON));
	}
}
