package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** v ← μ·v + g, w ← w − η·(g + μ·v). */
public final class Nesterov implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.01);
	private static final Attr<Double> MOMENTUM = Rates.momentum();

	private static final Declaration DECLARATION = Declaration
			.of("nesterov", "Nesterov momentum", Category.OPTIMIZER,
					"v ← μ·v + g, w ← w − η·(g + μ·v), v = 0 at first: momentum that looks ahead by one step "
							+ "(Nesterov, 1983; in the form of Sutskever et al., 2013).")
			.attributes(LEARNING_RATE, MOMENTUM)
			.sample(Sample.of().with("learningRate", "0.1")).sample(Sample.of().with("momentum", "0.5"));

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
		return Code.construct("org.nd4j.linalg.learning.config.Nesterovs", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(MOMENTUM));
	}
}
