package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/** Adagrad (Duchi, Hazan and Singer 2011): {@code s = s + g²; w -= η g / (√s + ε)}, with s = 0 at first. */
public final class Adagrad extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double epsilon;

	/** With a constant learning rate; {@code epsilon} is greater than 0. */
	public Adagrad(double learningRate, double epsilon) {
		this(learningRate, null, epsilon);
	}

	/** With a schedule; {@code epsilon} is greater than 0. */
	public Adagrad(ISchedule learningRateSchedule, double epsilon) {
		this(Double.NaN, learningRateSchedule, epsilon);
	}

	@JsonCreator
	private Adagrad(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule);
		this.epsilon = epsilon;
	}

	/** What keeps the division from 0. */
	public double getEpsilon() {
		return epsilon;
	}

	@Override
	Step step(double rate, int number) {
		return step(rate, epsilon);
	}

	static Step step(double rate, double epsilon) {
		return (gradient, state) -> {
			state[0].mixSquares(1, gradient, 1);
			gradient.overRoot(state[0], 0, epsilon, rate);
		};
	}

	@Override
	public Adagrad clone() {
		return new Adagrad(getLearningRate(), getLearningRateSchedule(), epsilon);
	}

	@Override
	List<Double> constants() {
		return List.of(epsilon);
	}
}
