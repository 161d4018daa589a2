package org.layerwright.dl4j.internal;

import java.util.Collection;
import java.util.stream.IntStream;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Outputs of a layer over a batch.
 *
 * @param mean mean of all values
 * @param deviation their standard deviation
 * @param dead share of units that are 0 for every sample; a unit is a feature or, for pictures, a channel
 */
record Activity(double mean, double deviation, double dead) {
	static final Activity NONE = new Activity(Double.NaN, Double.NaN, Double.NaN);

	/**
	 * Outputs over a part of a batch.
	 *
	 * @param count number of values
	 * @param mean their mean
	 * @param squares sum of the squares of their distances from it
	 * @param largest the largest magnitude of each unit
	 */
	record Part(long count, double mean, double squares, INDArray largest) {

		static Part of(INDArray values) {
			double deviation = values.stdNumber().doubleValue();
			return new Part(values.length(), values.meanNumber().doubleValue(),
					deviation * deviation * (values.length() - 1), values.amax(othersThanUnits(values.rank())));
		}
	}

	/** Over a batch in parts (Chan, Golub and LeVeque, 1979). */
	static Activity of(Collection<Part> parts) {
		long count = parts.stream().mapToLong(Part::count).sum();
		double mean = parts.stream().mapToDouble(p -> p.mean() * p.count()).sum() / count;
		double squares = parts.stream()
				.mapToDouble(p -> p.squares() + p.count() * (p.mean() - mean) * (p.mean() - mean)).sum();
		INDArray largest = parts.stream().map(Part::largest).reduce((a, b) -> Nd4j.math().max(a, b)).orElseThrow();
		double dead = largest.eq(0).castTo(largest.dataType()).meanNumber().doubleValue();
		return new Activity(mean, Math.sqrt(squares / (count - 1)), dead);
	}

	private static int[] othersThanUnits(int rank) {
		return IntStream.range(0, rank).filter(d -> d != 1).toArray();
	}
}
