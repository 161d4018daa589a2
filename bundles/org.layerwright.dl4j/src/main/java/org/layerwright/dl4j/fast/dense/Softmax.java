package org.layerwright.dl4j.fast.dense;

/** e^xᵢ / Σⱼ e^xⱼ over each row. */
final class Softmax implements Curve {

	@Override
	public void apply(float[] x, int count, int width) {
		for (int row = 0; row < count; row += width) {
			float greatest = Float.NEGATIVE_INFINITY;
			for (int i = row; i < row + width; i++) {
				greatest = Math.max(greatest, x[i]);
			}
			for (int i = row; i < row + width; i++) {
				x[i] = Exponential.of(x[i] - greatest);
			}
			float sum = 0;
			for (int i = row; i < row + width; i++) {
				sum += x[i];
			}
			float factor = 1 / sum;
			for (int i = row; i < row + width; i++) {
				x[i] *= factor;
			}
		}
	}

	@Override
	public void back(float[] error, float[] at, int count, int width) {
		for (int row = 0; row < count; row += width) {
			float sum = 0;
			for (int i = row; i < row + width; i++) {
				sum += error[i] * at[i];
			}
			for (int i = row; i < row + width; i++) {
				error[i] = (error[i] - sum) * at[i];
			}
		}
	}
}
