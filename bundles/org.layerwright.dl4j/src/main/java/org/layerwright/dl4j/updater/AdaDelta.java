package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adadelta (Zeiler 2012): {@code s = ρ s + (1 − ρ) g²}, {@code d = √(u + ε) / √(s + ε) g},
 * {@code u = ρ u + (1 − ρ) d²}, {@code w -= η d}, with η = 1 in the paper; DL4J's has no η.
 */
public final class AdaDelta extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double rho;
	private final double epsilon;

	/** With a constant learning rate. */
	public AdaDelta(double learningRate, double rho, double epsilon) {
		this(learningRate, null, rho, epsilon);
	}

	/** With a schedule. */
	public AdaDelta(ISchedule learningRateSchedule, double rho, double epsilon) {
		this(Double.NaN, learningRateSchedule, rho, epsilon);
	}

	@JsonCreator
	private AdaDelta(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("rho") double rho,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule);
		this.rho = rho;
		this.epsilon = epsilon;
	}

	/** Share of the running means that stays after each update, 0 to less than 1. */
	public double getRho() {
		return rho;
	}

	/** What keeps the division from 0. */
	public double getEpsilon() {
		return epsilon;
	}

	@Override
	int states() {
		return 2;
	}

	@Override
	Step step(double rate, int number) {
		return step(rate, rho, 1 - rho, epsilon);
	}

	/** {@code take} is 1 − ρ. */
	static Step step(double rate, double rho, double take, double epsilon) {
		return (gradient, state) -> {
			state[0].mixSquares(rho, gradient, take);
			gradient.timesRoot(state[1], epsilon);
			gradient.overRoot(state[0], epsilon, 0, 1);
			state[1].mixSquares(rho, gradient, take);
			gradient.scale(rate);
		};
	}

	@Override
	public AdaDelta clone() {
		return new AdaDelta(getLearningRate(), getLearningRateSchedule(), rho, epsilon);
	}

	@Override
	List<Double> constants() {
		return List.of(rho, epsilon);
	}
}
