package org.layerwright.dl4j.updater;

import java.util.Map;
import java.util.Optional;

import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.Sgd;

/**
 * The updates of DL4J's own optimisers in float, formulas and state as in ND4J's native code: all differ a little from
 * the papers, and so from the other classes here.
 */
final class StockSteps {
	/** How an optimiser makes an update, from its configuration. */
	private interface Rule {
		Step step(IUpdater config, double rate, int iteration, int epoch);
	}

	private static final double TINY = 1e-32;
	private static final Map<Class<?>, Rule> RULES = Map.of(
			NoOp.class, (config, rate, iteration, epoch) -> (gradient, state) -> {},
			Sgd.class, (config, rate, iteration, epoch) -> (gradient, state) -> gradient.scale(rate),
			Nesterovs.class, (config, rate, iteration, epoch) -> nesterov(rate,
					((Nesterovs) config).currentMomentum(iteration, epoch)),
			AdaGrad.class, (config, rate, iteration, epoch) -> Adagrad.step(rate, ((AdaGrad) config).getEpsilon()),
			org.nd4j.linalg.learning.config.RmsProp.class, (config, rate, iteration, epoch) -> rmsProp(
					(org.nd4j.linalg.learning.config.RmsProp) config, rate),
			org.nd4j.linalg.learning.config.AdaDelta.class, (config, rate, iteration, epoch) -> adaDelta(
					(org.nd4j.linalg.learning.config.AdaDelta) config),
			org.nd4j.linalg.learning.config.Adam.class, (config, rate, iteration, epoch) -> adam(
					(org.nd4j.linalg.learning.config.Adam) config, rate, iteration + 1),
			org.nd4j.linalg.learning.config.AdaMax.class, (config, rate, iteration, epoch) -> adaMax(
					(org.nd4j.linalg.learning.config.AdaMax) config, rate, iteration + 1),
			AMSGrad.class, (config, rate, iteration, epoch) -> amsGrad((AMSGrad) config, rate, iteration + 1),
			Nadam.class, (config, rate, iteration, epoch) -> nadam((Nadam) config, rate, iteration + 1));

	private StockSteps() {}

	/** Whether this is one of them. */
	static boolean has(IUpdater config) {
		return RULES.containsKey(config.getClass());
	}

	static Step of(IUpdater config, double rate, int iteration, int epoch) {
		return Optional.of(RULES.get(config.getClass())).orElseThrow().step(config, rate, iteration, epoch);
	}

	private static Step nesterov(double rate, double momentum) {
		return (gradient, state) -> { // v = μ v − η g; the update is η g − μ v
			state[0].mix(momentum, gradient, -rate);
			gradient.mix(rate, state[0], -momentum);
		};
	}

	private static Step rmsProp(org.nd4j.linalg.learning.config.RmsProp config, double rate) {
		return RmsProp.step(rate, config.getRmsDecay(), rest(config.getRmsDecay()), config.getEpsilon());
	}

	private static Step adaDelta(org.nd4j.linalg.learning.config.AdaDelta config) {
		return AdaDelta.step(1, config.getRho(), rest(config.getRho()), config.getEpsilon());
	}

	private static Step adam(org.nd4j.linalg.learning.config.Adam config, double rate, int number) {
		double corrected = orEpsilon(rate * root(config.getBeta2(), number) / left(config.getBeta1(), number),
				config.getEpsilon());
		return (gradient, state) -> {
			moments(gradient, state, config.getBeta1(), config.getBeta2());
			gradient.copy(state[0]);
			gradient.overRoot(state[1], 0, config.getEpsilon(), corrected);
		};
	}

	private static Step amsGrad(AMSGrad config, double rate, int number) {
		double corrected = orEpsilon(rate * root(config.getBeta2(), number) / left(config.getBeta1(), number),
				config.getEpsilon());
		return (gradient, state) -> {
			moments(gradient, state, config.getBeta1(), config.getBeta2());
			state[2].greatest(1, state[1], 0);
			gradient.copy(state[0]);
			gradient.overRoot(state[2], 0, config.getEpsilon(), corrected);
		};
	}

	private static Step adaMax(org.nd4j.linalg.learning.config.AdaMax config, double rate, int number) {
		double corrected = orEpsilon(rate / left(config.getBeta1(), number), config.getEpsilon());
		return (gradient, state) -> {
			state[0].mix(config.getBeta1(), gradient, rest(config.getBeta1()));
			state[1].greatest(config.getBeta2(), gradient, TINY);
			gradient.copy(state[0]);
			gradient.over(state[1], 0, corrected);
		};
	}

	private static Step nadam(Nadam config, double rate, int number) {
		double beta1 = config.getBeta1();
		double share = left(beta1, number);
		return (gradient, state) -> {
			moments(gradient, state, beta1, config.getBeta2());
			gradient.mix(rest(beta1) / share, state[0], beta1 / share);
			gradient.overRoot(state[1], 0, config.getEpsilon(), rate);
		};
	}

	private static void moments(Values gradient, Values[] state, double beta1, double beta2) {
		state[0].mix(beta1, gradient, rest(beta1));
		state[1].mixSquares(beta2, gradient, rest(beta2));
	}

	/** {@code 1 − share}, as floats have it: 1 − 0.999 is 5e-5 off. */
	private static double rest(double share) {
		return 1 - (float) share;
	}

	/** {@code 1 − shareᵗ}. */
	private static double left(double share, int number) {
		return 1 - Math.pow((float) share, number);
	}

	private static double root(double share, int number) {
		return Math.sqrt(left(share, number));
	}

	/** As ND4J does, which takes ε for a rate of 0. */
	private static double orEpsilon(double rate, double epsilon) {
		return rate == 0 || !Double.isFinite(rate) ? epsilon : rate;
	}
}
