package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;

/** w ← w − η·g. */
public final class Sgd implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.01);

	private static final Declaration DECLARATION = Declaration
			.of("sgd", "Gradient descent", Category.OPTIMIZER,
					"w ← w − η·g, where g is the gradient of the loss averaged over the batch. Stochastic gradient "
							+ "descent with batches of one sample, (whole-batch) gradient descent with all samples in "
							+ "one batch.")
			.attributes(LEARNING_RATE)
			.sample(Sample.of().with("learningRate", "0.1"));

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
		return Code.construct("org.nd4j.linalg.learning.config.Sgd", Rates.rate(a, LEARNING_RATE, schedule));
	}
}
