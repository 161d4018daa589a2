package org.layerwright.cli.tests;

import java.util.Arrays;

import org.layerwright.dl4j.data.Samples;

/**
 * What a sample looks most like among true ones.
 *
 * @param label class of the nearest one
 * @param distance how far that is
 * @param other how far the nearest one of any other class is
 */
record Neighbours(int label, double distance, double other) {

	static Neighbours of(double[] sample, Samples truth) {
		double[] least = new double[truth.classes().size()];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		for (int i = 0; i < truth.count(); i++) {
			int label = (int) truth.targets()[i];
			least[label] = Math.min(least[label],
					squared(sample, truth.features(), i * sample.length, least[label]));
		}
		int best = 0;
		for (int label = 1; label < least.length; label++) {
			best = least[label] < least[best] ? label : best;
		}
		double nearest = least[best];
		least[best] = Double.POSITIVE_INFINITY;
		double other = Arrays.stream(least).min().orElseThrow();
		return new Neighbours(best, Math.sqrt(nearest), Math.sqrt(other));
	}

	/** Whether it is clearly of one class: every other one is at least a tenth farther. */
	boolean sure() {
		return other > 1.1 * distance;
	}

	private static double squared(double[] sample, float[] all, int start, double enough) {
		double sum = 0;
		for (int i = 0; i < sample.length && sum < enough; i++) {
			double difference = sample[i] - all[start + i];
			sum += difference * difference;
		}
		return sum;
	}
}
