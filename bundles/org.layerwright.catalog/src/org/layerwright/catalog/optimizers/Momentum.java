package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** v ← μ·v + g, w ← w − η·v. */
public final class Momentum implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.01);
	private static final Attr<Double> MOMENTUM = Rates.momentum();

	private static final Declaration DECLARATION = Declaration
			.of("momentum", "Momentum", Category.OPTIMIZER,
					"v ← μ·v + g, w ← w − η·v, v = 0 at first: classical momentum (Polyak, 1964). Steps in the same "
							+ "direction add up to a factor of 1/(1 − μ), steps to and fro cancel out.")
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
		return Code.construct("org.layerwright.dl4j.updater.Momentum", Rates.rate(a, LEARNING_RATE, schedule),
				a.get(MOMENTUM));
	}
}
