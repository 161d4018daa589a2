package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;

/** What Adam and its kin have in common: two running values of each gradient, and what keeps the division from 0. */
abstract class AdaptiveMoments extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double beta1;
	private final double beta2;
	private final double epsilon;

	/** With a rate, or a schedule in its place; the other one is NaN or null. */
	AdaptiveMoments(double learningRate, ISchedule learningRateSchedule, double beta1, double beta2, double epsilon) {
		super(learningRate, learningRateSchedule);
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
	}

	/** Share of the running mean of the gradient that stays after each update, 0 to less than 1. */
	public final double getBeta1() {
		return beta1;
	}

	/** Share of the running mean (or maximum) of squares that stays after each update, 0 to less than 1. */
	public final double getBeta2() {
		return beta2;
	}

	/** What keeps the division from 0. */
	public final double getEpsilon() {
		return epsilon;
	}

	@Override
	int states() {
		return 2;
	}

	@Override
	List<Double> constants() {
		return List.of(beta1, beta2, epsilon);
	}
}
