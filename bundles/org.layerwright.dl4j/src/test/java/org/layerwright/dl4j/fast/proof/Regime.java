package org.layerwright.dl4j.fast.proof;

import java.util.List;

import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.layerwright.dl4j.constraint.MaxNorm;
import org.layerwright.dl4j.regularization.DecoupledDecay;
import org.layerwright.dl4j.schedule.CosineSchedule;
import org.layerwright.dl4j.schedule.WarmupSchedule;
import org.layerwright.dl4j.updater.AdaDelta;
import org.layerwright.dl4j.updater.AdaMax;
import org.layerwright.dl4j.updater.Adagrad;
import org.layerwright.dl4j.updater.Adam;
import org.layerwright.dl4j.updater.AmsGrad;
import org.layerwright.dl4j.updater.Clipping;
import org.layerwright.dl4j.updater.Momentum;
import org.layerwright.dl4j.updater.NAdam;
import org.layerwright.dl4j.updater.RmsProp;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.FixedSchedule;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.ScheduleType;
import org.nd4j.linalg.schedule.StepSchedule;

/** How weights change: optimiser, schedule, penalties, limits. */
final class Regime {
	/**
	 * Numbers below this count as noise to optimisers that divide by the gradient's own size. With the usual 1e-8 a
	 * weight whose gradient is 0 but for rounding (a bias before a normalisation, say) goes its full step in a random
	 * direction, in stock as in anything else: nothing could be compared. DL4J's AdaMax has no such number, nor have
	 * the modes of {@code GradientNormalization} that stretch gradients.
	 */
	private static final double TINY = 1e-3;
	private static final double BETA1 = 0.9;
	private static final double BETA2 = 0.99;

	private Regime() {}

	static IUpdater optimizer(Chance chance) {
		double rate = chance.of(0.002, 0.01);
		return switch (chance.between(0, 18)) {
		case 0, 1 -> new Sgd(schedule(chance, rate * 2));
		case 2, 3 -> new Nesterovs(schedule(chance, rate), 0.8);
		case 4, 5 -> new Momentum(schedule(chance, rate), 0.8);
		case 6 -> new org.nd4j.linalg.learning.config.Adam(rate, BETA1, BETA2, TINY);
		case 7, 8 -> new Adam(schedule(chance, rate), BETA1, BETA2, TINY);
		case 9 -> new AmsGrad(schedule(chance, rate), BETA1, BETA2, TINY);
		case 10 -> new AMSGrad(rate, BETA1, BETA2, TINY);
		case 11 -> new NAdam(schedule(chance, rate), BETA1, BETA2, TINY, 0.004);
		case 12 -> new Nadam(rate, BETA1, BETA2, TINY);
		case 13 -> new AdaMax(schedule(chance, rate), BETA1, BETA2, TINY);
		case 14 -> new Adagrad(schedule(chance, rate), TINY);
		case 15 -> new AdaDelta(schedule(chance, 1), BETA1, TINY);
		case 16 -> new org.nd4j.linalg.learning.config.AdaDelta(BETA1, TINY);
		case 17 -> chance.onceIn(2) ? new RmsProp(schedule(chance, rate), BETA1, TINY)
				: new org.nd4j.linalg.learning.config.RmsProp(rate, BETA1, TINY);
		default -> new AdaGrad(rate, TINY);
		};
	}

	private static ISchedule schedule(Chance chance, double rate) {
		return switch (chance.between(0, 6)) {
		case 0 -> new CosineSchedule(rate, rate / 10, 30);
		case 1 -> new WarmupSchedule(10, new FixedSchedule(rate));
		case 2 -> new StepSchedule(ScheduleType.ITERATION, rate, 0.5, 15);
		case 3 -> new ExponentialSchedule(ScheduleType.ITERATION, rate, 0.98);
		default -> new FixedSchedule(rate);
		};
	}

	/** Decides on all of it. */
	static void draw(Chance chance, NeuralNetConfiguration.Builder all) {
		all.updater(optimizer(chance));
		if (chance.onceIn(6)) {
			all.biasUpdater(optimizer(chance));
		}
		switch (chance.between(0, 13)) {
		case 0 -> all.l2(0.01);
		case 1 -> all.l1(0.003);
		case 2 -> all.l1(0.002).l2(0.01).l2Bias(0.005);
		case 3 -> all.weightDecay(0.01, chance.onceIn(2));
		case 4 -> all.regularization(DecoupledDecay.of(0.02));
		case 5 -> all.constrainWeights(new MaxNorm(0.9));
		default -> {
		}
		}
		if (chance.onceIn(6)) {
			all.gradientNormalization(chance.of(GradientNormalization.ClipElementWiseAbsoluteValue,
					GradientNormalization.ClipL2PerLayer, GradientNormalization.ClipL2PerParamType))
					.gradientNormalizationThreshold(0.2);
		}
	}

	/** What limits the gradient of the whole network; nothing in most cases. */
	static List<Clipping> clipping(Chance chance) {
		return switch (chance.between(0, 7)) {
		case 0 -> List.of(Clipping.norm(0.3));
		case 1 -> List.of(Clipping.value(0.05));
		default -> List.of();
		};
	}
}
