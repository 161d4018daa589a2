package org.layerwright.dl4j.updater;

import java.util.List;

import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.nd4j.linalg.learning.config.IUpdater;

/** Weights of a network, one after the other, that are updated alike. */
final class Segment {
	/** Number of the first weight. */
	final long from;
	/** Number of the weight behind the last. */
	final long to;
	/** Whether the gradient is a sum over the batch that a mean is made of; not so are running statistics. */
	final boolean mean;
	/** Numbers of state for each weight. */
	final int states;

	private final UpdaterBlock block;
	private final IUpdater config;
	private final List<Penalty> penalties;
	private final double[] factors;
	private Step step;

	Segment(long from, long to, boolean mean, UpdaterBlock block, List<Penalty> penalties) {
		this.from = from;
		this.to = to;
		this.mean = mean;
		this.block = block;
		this.config = block.getGradientUpdater().getConfig();
		this.penalties = penalties;
		this.factors = new double[penalties.size()];
		this.states = (int) config.stateSize(1);
	}

	/** Whether the weights behind these are treated like them. */
	boolean continuedBy(Segment next) {
		return next.from == to && next.block == block && next.mean == mean && next.penalties.equals(penalties);
	}

	/** These weights and those behind. */
	Segment with(Segment next) {
		return new Segment(from, next.to, mean, block, penalties);
	}

	/** Where in the network's state the number {@code which} of a weight lies. */
	long state(int which, long weight) {
		long weights = block.getParamOffsetEnd() - block.getParamOffsetStart();
		return block.getUpdaterViewOffsetStart() + which * weights + weight - block.getParamOffsetStart();
	}

	/** Works out the constants of an iteration, numbered from 0. */
	void begin(int iteration, int epoch) {
		double rate = config.hasLearningRate() ? config.getLearningRate(iteration, epoch) : 1;
		for (int i = 0; i < factors.length; i++) {
			factors[i] = penalties.get(i).factor(rate, iteration, epoch);
		}
		step = config instanceof StatefulUpdater
				? ((StatefulUpdater) config).step(rate, iteration + 1)
				: StockSteps.of(config, rate, iteration, epoch);
	}

	boolean hasPenalties() {
		return factors.length > 0;
	}

	/** From mean gradients to what is to be subtracted from the weights. */
	void update(Values gradient, Values weights, Values[] state) {
		penalize(true, gradient, weights);
		step.take(gradient, state);
		penalize(false, gradient, weights);
	}

	private void penalize(boolean before, Values values, Values weights) {
		for (int i = 0; i < factors.length; i++) {
			if (penalties.get(i).before() == before) {
				penalties.get(i).add(weights, factors[i], values);
			}
		}
	}
}
