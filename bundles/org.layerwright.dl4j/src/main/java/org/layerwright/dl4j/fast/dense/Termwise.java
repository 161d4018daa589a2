package org.layerwright.dl4j.fast.dense;

/** Terms of outputs that come from any activation. */
final class Termwise implements Objective {
	private final Terms terms;
	private final Curve curve;
	private float[] out = {};

	Termwise(Terms terms, Curve curve) {
		this.terms = terms;
		this.curve = curve;
	}

	@Override
	public double pass(float[] z, int count, int width, Truth truth, int firstRow) {
		if (out.length < count) {
			out = new float[count];
		}
		System.arraycopy(z, 0, out, 0, count);
		float[] given = curve.backFromInput() ? z.clone() : out;
		curve.apply(out, count, width);
		double sum = slopes(z, count, width, truth, firstRow);
		curve.back(z, given, count, width);
		return terms.mean() ? sum / width : sum;
	}

	/** The derivatives by the outputs, where the numbers were that gave them. */
	private double slopes(float[] z, int count, int width, Truth truth, int firstRow) {
		float share = terms.mean() ? 1f / width : 1;
		double sum = 0;
		for (int at = 0, row = firstRow; at < count; at += width, row++) {
			boolean counts = truth.counts(row);
			for (int i = 0; i < width; i++) {
				float label = truth.labels()[row * width + i];
				sum += counts ? terms.term(out[at + i], label) : 0;
				z[at + i] = counts ? terms.slope(out[at + i], label) * share : 0;
			}
		}
		return sum;
	}
}
