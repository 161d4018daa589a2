package org.layerwright.dl4j.updater;

import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam with the greatest gradient in place of the mean square (Kingma and Ba 2015, section 7, with PyTorch's ε):
 * {@code m = β₁ m + (1 − β₁) g}, {@code u = max(β₂ u, |g| + ε)}, {@code w -= η / (1 − β₁ᵗ) m / u}. DL4J's adds ε to u
 * for the division alone.
 */
public final class AdaMax extends StatefulUpdater {
	private static final long serialVersionUID = 1L;

	private final double beta1;
	private final double beta2;
	private final double epsilon;

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
		return 2;
	}

	@Override
	void update(INDArray gradient, INDArray[] state, double rate, int step) {
		INDArray mean = state[0].muli(beta1).addi(gradient.mul(1 - beta1));
		INDArray greatest = Transforms.max(state[1].muli(beta2), Transforms.abs(gradient).addi(epsilon), false);
		gradient.assign(mean).divi(greatest).muli(rate / (1 - Math.pow(beta1, step)));
	}

	@Override
	public AdaMax clone() {
		return new AdaMax(getLearningRate(), getLearningRateSchedule(), beta1, beta2, epsilon);
	}

	@Override
	List<Double> constants() {
		return List.of(beta1, beta2, epsilon);
	}
}
