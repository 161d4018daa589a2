package org.layerwright.dl4j.updater;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam with a rate that never grows (Reddi, Kale and Kumar 2018, with the corrections of Adam as PyTorch has it):
 * {@code m = β₁ m + (1 − β₁) g}, {@code v = β₂ v + (1 − β₂) g²}, {@code u = max(u, v)}, {@code m̂ = m / (1 − β₁ᵗ)},
 * {@code û = u / (1 − β₂ᵗ)}, {@code w -= η m̂ / (√û + ε)}. DL4J's divides by {@code √u + ε} before the correction.
 */
public final class AmsGrad extends AdaptiveMoments {
	private static final long serialVersionUID = 1L;

	/** With a constant learning rate. */
	public AmsGrad(double learningRate, double beta1, double beta2, double epsilon) {
		this(learningRate, null, beta1, beta2, epsilon);
	}

	/** With a schedule. */
	public AmsGrad(ISchedule learningRateSchedule, double beta1, double beta2, double epsilon) {
		this(Double.NaN, learningRateSchedule, beta1, beta2, epsilon);
	}

	@JsonCreator
	private AmsGrad(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("beta1") double beta1,
			@JsonProperty("beta2") double beta2,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule, beta1, beta2, epsilon);
	}

	@Override
	int states() {
		return 3;
	}

	@Override
	Step step(double rate, int number) {
		double root = Math.sqrt(1 - Math.pow(getBeta2(), number));
		double corrected = rate * root / (1 - Math.pow(getBeta1(), number));
		return (gradient, state) -> {
			state[0].mix(getBeta1(), gradient, 1 - getBeta1());
			state[1].mixSquares(getBeta2(), gradient, 1 - getBeta2());
			state[2].greatest(1, state[1], 0);
			gradient.copy(state[0]);
			gradient.overRoot(state[2], 0, getEpsilon() * root, corrected);
		};
	}

	@Override
	public AmsGrad clone() {
		return new AmsGrad(getLearningRate(), getLearningRateSchedule(), getBeta1(), getBeta2(), getEpsilon());
	}
}
