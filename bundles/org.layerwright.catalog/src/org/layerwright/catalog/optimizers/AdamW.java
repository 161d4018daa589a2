package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.regularizers.Penalty;

/** Adam with weight decay beside it. */
public final class AdamW implements OptimizerKind {

	private static final Attr<Double> LEARNING_RATE = Rates.learningRate(0.001);
	private static final Attr<Double> BETA1 = Rates.beta1();
	private static final Attr<Double> BETA2 = Rates.beta2();
	private static final Attr<Double> EPSILON = Rates.epsilon(1e-8);
	private static final Attr<Double> WEIGHT_DECAY = Attr.real("weightDecay", "Weight decay").atLeast(0).byDefault(0.01)
			.doc("λ, how much each update shrinks weights, in units of the learning rate; 0 is plain Adam.");
	private static final Attr<Boolean> BIASES = Attr.bool("biases", "Biases too").byDefault(true)
			.doc("Whether biases shrink like weights, as in PyTorch.");

	private static final Declaration DECLARATION = Declaration
			.of("adamw", "AdamW", Category.OPTIMIZER,
					"Adam, and each update also shrinks the weights themselves: w ← w − η·λ·w − η·m̂ / (√v̂ + ε) with "
							+ "m̂ and v̂ as in Adam. The decay does not go through the gradient, so that parameters "
							+ "with large gradients shrink as much as others (Loshchilov and Hutter, 2019). Usual for "
							+ "Transformers.")
			.attributes(LEARNING_RATE, WEIGHT_DECAY, BETA1, BETA2, EPSILON, BIASES)
			.sample(Sample.of().with("learningRate", "0.01"))
			.sample(Sample.of().with("beta1", "0.8", "weightDecay", "0.1", "biases", "false"));

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
		return new AdamRates(LEARNING_RATE, BETA1, BETA2, EPSILON).emit(a, schedule);
	}

	@Override
	public boolean decaysWeights() {
		return true;
	}

	@Override
	public Code emitNetwork(Attrs a, Code builder) {
		return Penalty.decay(builder, a.get(WEIGHT_DECAY), a.get(BIASES));
	}
}
