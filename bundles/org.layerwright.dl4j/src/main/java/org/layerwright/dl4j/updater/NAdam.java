package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam that looks ahead like Nesterov's momentum (Dozat 2016, as PyTorch has it): with
 * {@code μₜ = β₁ (1 − 0.96^(ψ t) / 2)}, {@code m = β₁ m + (1 − β₁) g}, {@code v = β₂ v + (1 − β₂) g²},
 * {@code m̂ = μₜ₊₁ m / (1 − μ₁…μₜ₊₁) + (1 − μₜ) g / (1 − μ₁…μₜ)} and {@code v̂ = v / (1 − β₂ᵗ)}, it is
 * {@code w -= η m̂ / (√v̂ + ε)}. DL4J's {@code Nadam} leaves out the μₜ.
 */
public final class NAdam extends AdaptiveMoments {
	private static final long serialVersionUID = 1L;
	private static final double BASE = 0.96;
	/** Less than this does not change 1. */
	private static final double NEGLIGIBLE = 1e-18;

	private final double momentumDecay;

	/** With a constant learning rate. */
	public NAdam(double learningRate, double beta1, double beta2, double epsilon, double momentumDecay) {
		this(learningRate, null, beta1, beta2, epsilon, momentumDecay);
	}

	/** With a schedule. */
	public NAdam(ISchedule learningRateSchedule, double beta1, double beta2, double epsilon, double momentumDecay) {
		this(Double.NaN, learningRateSchedule, beta1, beta2, epsilon, momentumDecay);
	}

	@JsonCreator
	private NAdam(@JsonProperty("learningRate") double learningRate,
			@JsonProperty("learningRateSchedule") ISchedule learningRateSchedule,
			@JsonProperty("beta1") double beta1,
			@JsonProperty("beta2") double beta2,
			@JsonProperty("epsilon") double epsilon,
			@JsonProperty("momentumDecay") double momentumDecay) {
		super(learningRate, learningRateSchedule, beta1, beta2, epsilon);
		this.momentumDecay = momentumDecay;
	}

	/** ψ, how fast the momentum grows from one half of β₁ to β₁. */
	public double getMomentumDecay() {
		return momentumDecay;
	}

	@Override
	Step step(double rate, int number) {
		double product = product(number);
		double next = momentum(number + 1);
		double now = (1 - momentum(number)) / (1 - product);
		double before = next / (1 - product * next);
		double root = Math.sqrt(1 - Math.pow(getBeta2(), number));
		return (gradient, state) -> {
			state[0].mix(getBeta1(), gradient, 1 - getBeta1());
			state[1].mixSquares(getBeta2(), gradient, 1 - getBeta2());
			gradient.mix(now, state[0], before);
			gradient.overRoot(state[1], 0, getEpsilon() * root, rate * root);
		};
	}

	private double momentum(int step) {
		return getBeta1() * (1 - Math.pow(BASE, step * momentumDecay) / 2);
	}

	/** μ₁…μₜ: it follows from the number of the step, so that training can go on after a break. */
	private double product(int step) {
		double product = 1;
		for (int i = 1; i <= step && product > NEGLIGIBLE; i++) {
			product *= momentum(i);
		}
		return product;
	}

	@Override
	public NAdam clone() {
		return new NAdam(getLearningRate(), getLearningRateSchedule(), getBeta1(), getBeta2(), getEpsilon(),
				momentumDecay);
	}

	@Override
	List<Double> constants() {
		return List.of(getBeta1(), getBeta2(), getEpsilon(), momentumDecay);
	}
}
