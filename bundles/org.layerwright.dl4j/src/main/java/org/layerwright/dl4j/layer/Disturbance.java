package org.layerwright.dl4j.layer;

import java.util.Optional;

import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.GaussianNoise;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.layerwright.dl4j.layer.internal.Values;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a layer does to values at random while training, such as dropping some of them: that of an {@link IDropout}, but
 * with the random numbers of {@link Chance}.
 */
public abstract class Disturbance {

	Disturbance() {}

	/**
	 * That of a dropout of DL4J, empty for one that is not known.
	 *
	 * @param iteration for schedules
	 * @param epoch for schedules
	 */
	public static Optional<Disturbance> of(IDropout conf, int iteration, int epoch, Chance chance) {
		if (conf.getClass() == Dropout.class) {
			Dropout dropout = (Dropout) conf;
			double kept = dropout.getPSchedule() == null ? dropout.getP()
					: dropout.getPSchedule().valueAt(iteration, epoch);
			return Optional.of(new Drop(1 - kept, chance));
		}
		if (conf.getClass() == GaussianNoise.class) {
			GaussianNoise noise = (GaussianNoise) conf;
			double deviation = noise.getStddevSchedule() == null ? noise.getStddev()
					: noise.getStddevSchedule().valueAt(iteration, epoch);
			return Optional.of(new Noise(deviation, chance));
		}
		return Optional.empty();
	}

	/** Whether {@link #of} knows it. */
	public static boolean knows(IDropout conf) {
		return conf.getClass() == Dropout.class || conf.getClass() == GaussianNoise.class;
	}

	/**
	 * Changes values of one sample.
	 *
	 * @param at where they begin
	 * @param count how many
	 * @param sample their sample, from 0 in this part of the batch
	 * @param first number that the first one of them has in the sample
	 */
	public abstract void apply(double[] values, int at, int count, int sample, int first);

	/** Changes the values of the samples from 0 that have the same number in them. */
	abstract void across(double[] values, int count, int number);

	/** Turns the error of what {@link #apply} gave into that of what it took. */
	public abstract void back(double[] errors, int at, int count, int sample, int first);

	/** {@link #back} for the samples from 0 and values of the same number. */
	abstract void backAcross(double[] errors, int count, int number);

	/** Changes an array, samples first, as it is numbered row by row. */
	public final void apply(INDArray values) {
		Values.change(values, this::apply, this::across);
	}

	/** Turns the error of what {@link #apply} gave into that of what it took. */
	public final void back(INDArray errors) {
		Values.change(errors, this::back, this::backAcross);
	}
}
