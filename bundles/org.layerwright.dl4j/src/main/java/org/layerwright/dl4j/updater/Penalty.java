package org.layerwright.dl4j.updater;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.layerwright.dl4j.regularization.DecoupledDecay;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;
import org.nd4j.linalg.schedule.ISchedule;

/**
 * What a regularization adds to gradients or updates, as a multiple of the weights or of their signs.
 *
 * @param before whether to the gradients, before the optimiser, and not to the updates
 * @param sign whether of the signs
 * @param strength of which strength
 * @param rated whether times the learning rate
 */
record Penalty(boolean before, boolean sign, ISchedule strength, boolean rated) {
	private static final Map<Class<?>, Function<Regularization, Penalty>> KINDS = Map.of(
			L1Regularization.class, r -> new Penalty(true, true, ((L1Regularization) r).getL1(), false),
			L2Regularization.class, r -> new Penalty(true, false, ((L2Regularization) r).getL2(), false),
			WeightDecay.class,
			r -> new Penalty(false, false, ((WeightDecay) r).getCoeff(), ((WeightDecay) r).isApplyLR()),
			DecoupledDecay.class, r -> new Penalty(false, false, ((DecoupledDecay) r).getL2(), true));

	/** The same, unless it is of a class not known here. */
	static Optional<Penalty> of(Regularization regularization) {
		return Optional.ofNullable(KINDS.get(regularization.getClass())).map(kind -> kind.apply(regularization));
	}

	double factor(double rate, int iteration, int epoch) {
		return strength.valueAt(iteration, epoch) * (rated ? rate : 1);
	}

	void add(Values weights, double factor, Values to) {
		if (sign) {
			to.addSigns(weights, factor);
		} else {
			to.mix(1, weights, factor);
		}
	}
}
