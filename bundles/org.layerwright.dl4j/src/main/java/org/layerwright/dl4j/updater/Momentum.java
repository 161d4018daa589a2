package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/** Classical momentum (Polyak 1964): {@code v = μ v + g; w -= η v}. */
public final class Momentum extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double momentum;

	/** With a constant learning rate; {@code momentum} is 0 to less than 1. */
	public Momentum(double learningRate, double momentum) {
		this(learningRate, null, momentum);
	}

	/** With a schedule; {@code momentum} is 0 to less than 1. */
	public Momentum(ISchedule learningRateSchedule, double momentum) {
		this(Double.NaN, learningRateSchedule, momentum);
	}

	@JsonCreator
	private Momentum(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("momentum") double momentum) {
		super(learningRate, learningRateSchedule);
		this.momentum = momentum;
	}

	/** The share of the last step that is kept. */
	public double getMomentum() {
		return momentum;
	}

	@Override
	Step step(double rate, int number) {
		return (gradient, state) -> {
			state[0].mix(momentum, gradient, 1);
			gradient.copy(state[0]);
			gradient.scale(rate);
		};
	}

	@Override
	public Momentum clone() {
		return new Momentum(getLearningRate(), getLearningRateSchedule(), momentum);
	}

	@Override
	List<Double> constants() {
		return List.of(momentum);
	}
}
