package org.layerwright.dl4j.updater;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam (Kingma and Ba, 2015) with ε where the paper has it: {@code m = β₁ m + (1 − β₁) g},
 * {@code v = β₂ v + (1 − β₂) g²}, {@code w -= η m̂ / (√v̂ + ε)}, {@code m̂ = m / (1 − β₁ᵗ)},
 * {@code v̂ = v / (1 − β₂ᵗ)}. DL4J's adds ε to √v, before the correction, so that in the first updates it counts up to
 * 1 / √(1 − β₂) times as much; its own operation with {@code ε √(1 − β₂ᵗ)} is this one.
 */
public final class Adam extends AdaptiveMoments {
	private static final long serialVersionUID = 1L;

	/** With a constant learning rate. */
	public Adam(double learningRate, double beta1, double beta2, double epsilon) {
		this(learningRate, null, beta1, beta2, epsilon);
	}

	/** With a schedule. */
	public Adam(ISchedule learningRateSchedule, double beta1, double beta2, double epsilon) {
		this(Double.NaN, learningRateSchedule, beta1, beta2, epsilon);
	}

	@JsonCreator
	private Adam(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("beta1") double beta1,
			@JsonProperty("beta2") double beta2,
			@JsonProperty("epsilon") double epsilon) {
		super(learningRate, learningRateSchedule, beta1, beta2, epsilon);
	}

	@Override
	Step step(double rate, int number) {
		double root = Math.sqrt(1 - Math.pow(getBeta2(), number));
		double corrected = rate * root / (1 - Math.pow(getBeta1(), number));
		return (gradient, state) -> { // squares first: so they are saved
			state[1].mix(getBeta1(), gradient, 1 - getBeta1());
			state[0].mixSquares(getBeta2(), gradient, 1 - getBeta2());
			gradient.copy(state[1]);
			gradient.overRoot(state[0], 0, getEpsilon() * root, corrected);
		};
	}

	@Override
	public Adam clone() {
		return new Adam(getLearningRate(), getLearningRateSchedule(), getBeta1(), getBeta2(), getEpsilon());
	}
}
