package org.layerwright.dl4j.fast.dense;

/** −y ln p − (1 − y) ln(1 − p) of probabilities from a sigmoid, with p cut off as DL4J does. */
final class BinaryCrossEntropy implements Objective {
	private final double least;

	BinaryCrossEntropy(double least) {
		this.least = least;
	}

	@Override
	public double pass(float[] z, int count, int width, Truth truth, int firstRow) {
		double sum = 0;
		for (int at = 0, row = firstRow; at < count; at += width, row++) {
			boolean counts = truth.counts(row);
			for (int i = at; i < at + width; i++) {
				if (counts) {
					float y = truth.labels()[row * width + i - at];
					double p = 1 / (1 + Math.exp(-z[i]));
					double c = Math.max(least, Math.min(1 - least, p));
					sum -= y * Math.log(c) + (1 - y) * Math.log(1 - c);
					z[i] = (float) ((c - y) / (c * (1 - c)) * p * (1 - p));
				} else {
					z[i] = 0;
				}
			}
		}
		return sum;
	}
}
