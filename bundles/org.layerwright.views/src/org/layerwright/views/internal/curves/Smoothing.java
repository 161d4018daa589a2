package org.layerwright.views.internal.curves;

import java.util.Arrays;

/**
 * Exponential moving average of a growing series, corrected for its start: {@code m = w·m + (1-w)·y}, shown is
 * {@code m / (1 - wⁿ)}. Only what is new is computed.
 */
final class Smoothing {
	private final Series source;
	private double weight;
	private double[] values = new double[0];
	private int done;
	private double mean;
	private double norm;

	Smoothing(Series source) {
		this.source = source;
	}

	/**
	 * The averages, at least as many as the source has points.
	 *
	 * @param newWeight weight of the past, 0 (nothing is smoothed) to less than 1
	 */
	double[] values(double newWeight) {
		if (newWeight != weight || done > source.size()) {
			restart(newWeight);
		}
		if (values.length < source.size()) {
			values = Arrays.copyOf(values, Math.max(source.size(), values.length * 2));
		}
		for (; done < source.size(); done++) {
			values[done] = next(source.y(done));
		}
		return values;
	}

	/** The source lost points: the next call computes all anew. */
	void reset() {
		restart(weight);
	}

	private double next(double y) {
		if (!Double.isFinite(y)) {
			return Double.NaN;
		}
		mean = weight * mean + (1 - weight) * y;
		norm = weight * norm + 1 - weight;
		return mean / norm;
	}

	private void restart(double newWeight) {
		weight = newWeight;
		done = 0;
		mean = 0;
		norm = 0;
	}
}
