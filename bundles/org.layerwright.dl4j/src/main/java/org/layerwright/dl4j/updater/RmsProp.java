package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * RMSProp (Hinton, 2012) with ε outside of the root, as PyTorch and Keras have it:
 * {@code s = ρ s + (1 − ρ) g²; w -= η g /
 * (√s + ε)}, with s = 0 at first. DL4J's divides by {@code √(s + ε)} and starts with s = ε.
 */
public final class RmsProp extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double decay;
	private final double epsilon;

	/** With a constant learning rate; {@code epsilon} is greater than 0. */
	public RmsProp(double learningRate, double decay, double epsilon) {
		this(learningRate, null, decay, epsilon);
	}

	/** With a schedule; {@code epsilon} is greater than 0. */
	public RmsProp(ISchedule learningRateSchedule, double decay, double epsilon) {
		this(Double.NaN, learningRateSchedule, decay, epsilon);
	}

	@JsonCreator
	private RmsProp(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("decay") double decay,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule);
		this.decay = decay;
		this.epsilon = epsilon;
	}

	/** ρ, share of the running mean of squares that stays after each update, 0 to less than 1. */
	public double getDecay() {
		return decay;
	}

	/** What keeps the division from 0. */
	public double getEpsilon() {
		return epsilon;
	}

	@Override
	Step step(double rate, int number) {
		return step(rate, decay, 1 - decay, epsilon);
	}

	/** {@code take} is 1 − ρ. */
	static Step step(double rate, double decay, double take, double epsilon) {
		return (gradient, state) -> {
			state[0].mixSquares(decay, gradient, take);
			gradient.overRoot(state[0], 0, epsilon, rate);
		};
	}

	@Override
	public RmsProp clone() {
		return new RmsProp(getLearningRate(), getLearningRateSchedule(), decay, epsilon);
	}

	@Override
	List<Double> constants() {
		return List.of(decay, epsilon);
	}
}
