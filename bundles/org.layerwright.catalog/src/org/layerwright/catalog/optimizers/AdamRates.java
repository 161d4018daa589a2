package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** The settings of DL4J's Adam, which is Adam and, with weight decay beside it, AdamW. */
record AdamRates(Attr<Double> learningRate, Attr<Double> beta1, Attr<Double> beta2, Attr<Double> epsilon) {

	private static final String CLASS = "org.nd4j.linalg.learning.config.Adam";

	/**
	 * The {@code Adam} with as few arguments as will do. DL4J's adds ε before the correction: the same for the usual ε,
	 * as long as gradients are not as small; for any other there is one of our own.
	 */
	Code emit(Attrs a, Code schedule) {
		if (!Rates.isDefault(a, epsilon)) {
			return Code.construct("org.layerwright.dl4j.updater.Adam", Rates.rate(a, learningRate, schedule),
					a.get(beta1), a.get(beta2), a.get(epsilon));
		}
		if (Rates.isDefault(a, beta1) && Rates.isDefault(a, beta2)) {
			return Code.construct(CLASS, Rates.rate(a, learningRate, schedule));
		}
		if (schedule == null) {
			return Code.construct(CLASS, a.get(learningRate), a.get(beta1), a.get(beta2), a.get(epsilon));
		}
		return Code.callStatic(CLASS, "builder").call("learningRateSchedule", schedule).call("beta1", a.get(beta1))
				.call("beta2", a.get(beta2)).call("epsilon", a.get(epsilon)).call("build");
	}
}
