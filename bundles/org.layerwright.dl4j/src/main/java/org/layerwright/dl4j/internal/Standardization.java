package org.layerwright.dl4j.internal;

import java.util.Arrays;

/** Brings values to mean 0 and standard deviation 1, group by group; values that never vary are only shifted. */
final class Standardization {
	/** Mean of each group. */
	private final double[] mean;
	/** Standard deviation of each group, 1 for one that never varies. */
	private final double[] deviation;

	private Standardization(double[] mean, double[] deviation) {
		this.mean = mean;
		this.deviation = deviation;
	}

	/** Leaves {@code groups} groups as they are. */
	static Standardization none(int groups) {
		double[] ones = new double[groups];
		Arrays.fill(ones, 1);
		return new Standardization(new double[groups], ones);
	}

	/**
	 * Measures rows of values.
	 *
	 * @param values rows one after the other
	 * @param rows the rows to measure
	 * @param width values in a row
	 * @param groups number of groups that a row consists of, each as long as the others
	 */
	static Standardization of(float[] values, int[] rows, int width, int groups) {
		int length = width / groups;
		double[] mean = new double[groups];
		double[] deviation = new double[groups];
		for (int g = 0; g < groups; g++) {
			mean[g] = average(values, rows, width, g * length, length, 0, 1);
			double variance = average(values, rows, width, g * length, length, mean[g], 2);
			deviation[g] = variance > 1e-12 ? Math.sqrt(variance) : 1;
		}
		return new Standardization(mean, deviation);
	}

	private static double average(float[] values, int[] rows, int width, int from, int length, double minus,
			int power) {
		double sum = 0;
		for (int row : rows) {
			int start = row * width + from;
			for (int i = start; i < start + length; i++) {
				double v = values[i] - minus;
				sum += power == 1 ? v : v * v;
			}
		}
		return sum / ((double) rows.length * length);
	}

	/** Changes rows of values in place. */
	void apply(float[] values, int width) {
		int length = width / mean.length;
		for (int i = 0; i < values.length; i++) {
			int group = i % width / length;
			values[i] = (float) ((values[i] - mean[group]) / deviation[group]);
		}
	}

	/** The value in its own unit. */
	double restore(double value, int group) {
		return value * deviation[group] + mean[group];
	}

	/** The value of a row of {@code width} values in its own unit, by its place in the row. */
	double restore(double value, int place, int width) {
		return restore(value, place / (width / mean.length));
	}
}
