package org.layerwright.cli.tests;

import java.util.Random;

/**
 * How much of samples their first principal components leave (Pearson, 1901): the least mean squared error that any
 * linear code of the same size can have.
 *
 * @param lost mean squared error of a number of a sample, over the samples the components were taken from
 */
record PrincipalComponents(double lost) {
	private static final int ROUNDS = 30;

	static PrincipalComponents of(float[] values, int width, int components) {
		double[][] covariance = covariance(values, width);
		double total = 0;
		for (int i = 0; i < width; i++) {
			total += covariance[i][i];
		}
		return new PrincipalComponents((total - explained(covariance, components)) / width);
	}

	private static double[][] covariance(float[] values, int width) {
		int rows = values.length / width;
		double[] mean = new double[width];
		for (int i = 0; i < values.length; i++) {
			mean[i % width] += values[i] / (double) rows;
		}
		double[][] covariance = new double[width][width];
		double[] row = new double[width];
		for (int r = 0; r < rows; r++) {
			for (int i = 0; i < width; i++) {
				row[i] = values[r * width + i] - mean[i];
			}
			for (int i = 0; i < width; i++) {
				addTo(covariance[i], row, row[i] / rows);
			}
		}
		return covariance;
	}

	/** Sum of the greatest eigenvalues, by orthogonal iteration. */
	private static double explained(double[][] matrix, int count) {
		Random random = new Random(1);
		double[][] vectors = new double[count][];
		for (int k = 0; k < count; k++) {
			vectors[k] = random.doubles(matrix.length).map(x -> x - 0.5).toArray();
		}
		double sum = 0;
		for (int round = 0; round < ROUNDS; round++) {
			sum = 0;
			for (int k = 0; k < count; k++) {
				vectors[k] = times(matrix, vectors[k]);
				for (int j = 0; j < k; j++) {
					addTo(vectors[k], vectors[j], -dot(vectors[k], vectors[j]));
				}
				double length = Math.sqrt(dot(vectors[k], vectors[k]));
				sum += length;
				scale(vectors[k], 1 / length);
			}
		}
		return sum;
	}

	private static double[] times(double[][] matrix, double... vector) {
		double[] result = new double[vector.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = dot(matrix[i], vector);
		}
		return result;
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private static void addTo(double[] target, double[] vector, double factor) {
		for (int i = 0; i < target.length; i++) {
			target[i] += factor * vector[i];
		}
	}

	private static void scale(double[] vector, double factor) {
		for (int i = 0; i < vector.length; i++) {
			vector[i] *= factor;
		}
	}
}
