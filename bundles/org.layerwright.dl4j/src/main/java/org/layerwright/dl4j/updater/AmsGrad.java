package org.layerwright.dl4j.updater;

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
	void update(INDArray gradient, INDArray[] state, double rate, int step) {
		INDArray mean = state[0].muli(getBeta1()).addi(gradient.mul(1 - getBeta1()));
		INDArray squares = state[1].muli(getBeta2()).addi(gradient.mul(gradient).muli(1 - getBeta2()));
		INDArray greatest = Transforms.max(state[2], squares, false);
		INDArray root = Transforms.sqrt(greatest, true).divi(Math.sqrt(1 - Math.pow(getBeta2(), step)))
				.addi(getEpsilon());
		gradient.assign(mean).divi(root).muli(rate / (1 - Math.pow(getBeta1(), step)));
	}

	@Override
	public AmsGrad clone() {
		return new AmsGrad(getLearningRate(), getLearningRateSchedule(), getBeta1(), getBeta2(), getEpsilon());
	}
}
