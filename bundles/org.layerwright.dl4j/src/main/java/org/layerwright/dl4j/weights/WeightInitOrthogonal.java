package org.layerwright.dl4j.weights;

import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Weights whose rows (or columns, whichever are fewer) are orthogonal and of one length (Saxe, McClelland and Ganguli
 * 2014): the matrix Q of a QR decomposition of normally distributed numbers, with the signs that make R's diagonal
 * positive, so that each such matrix is equally likely. Filters count as rows of all their numbers.
 */
public final class WeightInitOrthogonal implements IWeightInit {
	private static final long serialVersionUID = 1L;

	private final double gain;

	/** The length of each row or column is {@code gain}, which is greater than 0. */
	@JsonCreator
	public WeightInitOrthogonal(@JsonProperty("gain") double gain) {
		this.gain = gain;
	}

	public double getGain() {
		return gain;
	}

	@Override
	public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray view) {
		long rows = shape[0];
		long columns = view.length() / rows;
		double[][] vectors = orthonormal((int) Math.min(rows, columns), (int) Math.max(rows, columns));
		INDArray matrix = Nd4j.createFromArray(vectors).muli(gain).castTo(view.dataType());
		INDArray weights = view.reshape(order, shape);
		INDArray flat = rows <= columns ? matrix : matrix.transpose();
		return weights.assign(flat.dup('c').reshape('c', shape));
	}

	/** Gram and Schmidt's procedure, twice for each vector against rounding errors; {@code count <= length}. */
	private static double[][] orthonormal(int count, int length) {
		INDArray random = Nd4j.randn(DataType.DOUBLE, count, length);
		double[][] vectors = random.toDoubleMatrix();
		for (int i = 0; i < count; i++) {
			for (int j = 0; j < 2 * i; j++) {
				subtract(vectors[i], vectors[j % i]);
			}
			double size = Math.sqrt(product(vectors[i], vectors[i]));
			for (int k = 0; k < length; k++) {
				vectors[i][k] /= size;
			}
		}
		return vectors;
	}

	private static void subtract(double[] from, double[] unit) {
		double along = product(from, unit);
		for (int k = 0; k < from.length; k++) {
			from[k] -= along * unit[k];
		}
	}

	private static double product(double[] a, double[] b) {
		double sum = 0;
		for (int k = 0; k < a.length; k++) {
			sum += a[k] * b[k];
		}
		return sum;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WeightInitOrthogonal && ((WeightInitOrthogonal) other).gain == gain;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(gain);
	}
}
