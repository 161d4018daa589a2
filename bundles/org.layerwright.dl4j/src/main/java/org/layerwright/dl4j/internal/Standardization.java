package org.layerwright.dl4j.internal;

import java.util.Arrays;

import org.layerwright.dl4j.augment.Drafts;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Targets;

/** Brings values to mean 0 and standard deviation 1, group by group; values that never vary are only shifted. */
final class Standardization {
	/** Mean of each group. */
	private final double[] mean;
	/** Standard deviation of each group, 1 for one that never varies. */
	private final double[] deviation;

	/**
	 * Rows of values, each of which consists of groups of the same length.
	 *
	 * @param values rows one after the other
	 * @param width values in a row
	 * @param groups groups in a row
	 * @param lengths for each row how many values of each group are real; null for all
	 */
	record Rows(float[] values, int width, int groups, int[] lengths) {

		/** A group is a feature, or a channel of pictures. */
		static Rows of(Part part) {
			return new Rows(part.values(), part.width(), part.shape()[0], part.lengths());
		}

		/** A group is one of the numbers to predict. */
		static Rows of(Targets truth) {
			return new Rows(truth.values(), truth.size(), truth.width(), truth.everyStep() ? truth.lengths() : null);
		}

		private int length(int row) {
			return lengths == null ? width / groups : lengths[row];
		}

		private int start(int row, int group) {
			return row * width + group * (width / groups);
		}
	}

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
	 * Measures rows.
	 *
	 * @param chosen the rows to measure
	 */
	static Standardization of(Rows rows, int[] chosen) {
		double[] mean = new double[rows.groups];
		double[] deviation = new double[rows.groups];
		for (int g = 0; g < rows.groups; g++) {
			mean[g] = average(rows, chosen, g, 0, 1);
			double variance = average(rows, chosen, g, mean[g], 2);
			deviation[g] = variance > 1e-12 ? Math.sqrt(variance) : 1;
		}
		return new Standardization(mean, deviation);
	}

	private static double average(Rows rows, int[] chosen, int group, double minus, int power) {
		double sum = 0;
		long count = 0;
		for (int row : chosen) {
			int start = rows.start(row, group);
			for (int i = start; i < start + rows.length(row); i++) {
				double v = rows.values[i] - minus;
				sum += power == 1 ? v : v * v;
			}
			count += rows.length(row);
		}
		return sum / count;
	}

	/** Changes what is real of the rows in place. */
	void apply(Rows rows) {
		for (int row = 0; row < rows.values.length / rows.width; row++) {
			for (int g = 0; g < rows.groups; g++) {
				int start = rows.start(row, g);
				for (int i = start; i < start + rows.length(row); i++) {
					rows.values[i] = (float) ((rows.values[i] - mean[g]) / deviation[g]);
				}
			}
		}
	}

	/** What 0 and 1 have become. */
	Drafts.Scale scale() {
		float[] zero = new float[mean.length];
		float[] unit = new float[mean.length];
		for (int g = 0; g < mean.length; g++) {
			zero[g] = (float) ((0 - mean[g]) / deviation[g]);
			unit[g] = (float) (1 / deviation[g]);
		}
		return new Drafts.Scale(zero, unit);
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
