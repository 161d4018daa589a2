package org.layerwright.dl4j.internal;

import java.util.stream.IntStream;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Outputs of a layer over a batch.
 *
 * @param mean mean of all values
 * @param deviation their standard deviation
 * @param dead share of units that are 0 for every sample; a unit is a feature or, for pictures, a channel
 */
record Activity(double mean, double deviation, double dead) {
	static final Activity NONE = new Activity(Double.NaN, Double.NaN, Double.NaN);

	static Activity of(INDArray values) {
		INDArray largest = values.amax(othersThanUnits(values.rank()));
		double dead = largest.eq(0).castTo(values.dataType()).meanNumber().doubleValue();
		return new Activity(values.meanNumber().doubleValue(), values.stdNumber().doubleValue(), dead);
	}

	private static int[] othersThanUnits(int rank) {
		return IntStream.range(0, rank).filter(d -> d != 1).toArray();
	}
}
