package org.layerwright.dl4j.updater;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam with the greatest gradient in place of the mean square (Kingma and Ba 2015, section 7, with PyTorch's ε):
 * {@code m = β₁ m + (1 − β₁) g}, {@code u = max(β₂ u, |g| + ε)}, {@code w -= η / (1 − β₁ᵗ) m / u}. DL4J's adds ε to u
 * for the division alone.
 */
public final class AdaMax extends AdaptiveMoments {
	private static final long serialVersionUID = 1L;

	/** With a constant learning rate. */
	public AdaMax(double learningRate, double beta1, double beta2, double epsilon) {
		this(learningRate, null, beta1, beta2, epsilon);
	}

	/** With a schedule. */
	public AdaMax(ISchedule learningRateSchedule, double beta1, double beta2, double epsilon) {
		this(Double.NaN, learningRateSchedule, beta1, beta2, epsilon);
	}

	@JsonCreator
	private AdaMax(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("beta1") double beta1,
			@JsonProperty("beta2") double beta2,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule, beta1, beta2, epsilon);
	}

	@Override
	Step step(double rate, int number) {
		double corrected = rate / (1 - Math.pow(getBeta1(), number));
		return (gradient, state) -> {
			state[0].mix(getBeta1(), gradient, 1 - getBeta1());
			state[1].greatest(getBeta2(), gradient, getEpsilon());
			gradient.copy(state[0]);
			gradient.over(state[1], 0, corrected);
		};
	}

	@Override
	public AdaMax clone() {
		return new AdaMax(getLearningRate(), getLearningRateSchedule(), getBeta1(), getBeta2(), getEpsilon());
	}
}
