package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam with a rate that never grows (Reddi, Kale and Kumar 2018, with the corrections of Adam as PyTorch has it):
 * {@code m = β₁ m + (1 − β₁) g}, {@code v = β₂ v + (1 − β₂) g²}, {@code u = max(u, v)}, {@code m̂ = m / (1 − β₁ᵗ)},
 * {@code û = u / (1 − β₂ᵗ)}, {@code w -= η m̂ / (√û + ε)}. DL4J's divides by {@code √u + ε} before the correction.
 */
public final class AmsGrad extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double beta1;
	private final double beta2;
	private final double epsilon;

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
		super(learningRate, learningRateSchedule);
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
	}

	/** Share of the running mean of the gradient that stays after each update, 0 to less than 1. */
	public double getBeta1() {
		return beta1;
	}

	/** Share of the running mean (or maximum) of squares that stays after each update, 0 to less than 1. */
	public double getBeta2() {
		return beta2;
	}

	/** What keeps the division from 0. */
	public double getEpsilon() {
		return epsilon;
	}

	@Override
	int states() {
		return 3;
	}

	@Override
	void update(INDArray gradient, INDArray[] state, double rate, int step) {
		INDArray mean = state[0].muli(beta1).addi(gradient.mul(1 - beta1));
		INDArray squares = state[1].muli(beta2).addi(gradient.mul(gradient).muli(1 - beta2));
		INDArray greatest = Transforms.max(state[2], squares, false);
		INDArray root = Transforms.sqrt(greatest, true).divi(Math.sqrt(1 - Math.pow(beta2, step))).addi(epsilon);
		gradient.assign(mean).divi(root).muli(rate / (1 - Math.pow(beta1, step)));
	}

	@Override
	public AmsGrad clone() {
		return new AmsGrad(getLearningRate(), getLearningRateSchedule(), beta1, beta2, epsilon);
	}

	@Override
	List<Double> constants() {
		return List.of(beta1, beta2, epsilon);
	}
}
