package org.layerwright.dl4j.regularization;

import java.util.ArrayList;
import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.Axpy;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.schedule.FixedSchedule;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Weight decay beside the optimiser (Loshchilov and Hutter 2019): each update also is {@code w -= η λ w}, and the loss
 * stays as it is. DL4J's {@code WeightDecay}, set for a whole network, decays twice as much, because layers get it
 * twice; an {@code L2Regularization}, which this pretends to be, they get once.
 */
public final class DecoupledDecay extends L2Regularization {
	private static final long serialVersionUID = 1L;

	/** With the strength λ, which is 0 or more. */
	public DecoupledDecay(double strength) {
		this(new FixedSchedule(strength));
	}

	@JsonCreator
	private DecoupledDecay(@JsonProperty("l2") ISchedule strength) {
		super(strength);
	}

	/** The decay as a list that the builder of a network may add to. */
	public static List<Regularization> of(double strength) {
		List<Regularization> all = new ArrayList<>();
		all.add(new DecoupledDecay(strength));
		return all;
	}

	@Override
	public ApplyStep applyStep() {
		return ApplyStep.POST_UPDATER;
	}

	@Override
	public void apply(INDArray param, INDArray update, double rate, int iteration, int epoch) {
		Nd4j.exec(new Axpy(param, update, update, rate * getL2().valueAt(iteration, epoch)));
	}

	@Override
	public double score(INDArray param, int iteration, int epoch) {
		return 0;
	}

	@Override
	public Regularization clone() {
		return new DecoupledDecay(getL2().clone());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DecoupledDecay && ((DecoupledDecay) other).getL2().equals(getL2());
	}

	@Override
	public int hashCode() {
		return getL2().hashCode();
	}
}
