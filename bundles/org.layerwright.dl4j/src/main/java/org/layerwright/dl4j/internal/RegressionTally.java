package org.layerwright.dl4j.internal;

import java.util.Map;

import org.layerwright.dl4j.data.Targets;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sums errors of predicted numbers, in the numbers' own unit. rmse is the root of the mean squared error, mae the mean
 * absolute error, r2 = 1 - squared error / squared distance from the mean; all over every number of every sample.
 */
final class RegressionTally extends Tally {
	private static final int COUNT = 0;
	private static final int SQUARED = 1;
	private static final int ABSOLUTE = 2;
	private static final int SUM = 3;
	private static final int SUM_OF_SQUARES = 4;

	private final Standardization unit;
	private float[] outputs;

	RegressionTally(Targets truth, Standardization unit) {
		super(truth, 5);
		this.unit = unit;
	}

	@Override
	void begin(INDArray said) {
		outputs = said.dup('c').data().asFloat();
	}

	@Override
	void count(int output, int sample, int step) {
		int width = truth.width();
		int stride = Math.max(1, truth.steps());
		for (int j = 0; j < width; j++) {
			double actual = unit.restore(truth.values()[sample * truth.size() + j * stride + step], j);
			count(actual, unit.restore(outputs[output * width + j], j) - actual);
		}
	}

	private void count(double actual, double error) {
		sums[COUNT]++;
		sums[SQUARED] += error * error;
		sums[ABSOLUTE] += Math.abs(error);
		sums[SUM] += actual;
		sums[SUM_OF_SQUARES] += actual * actual;
	}

	@Override
	void metrics(Map<String, Double> into) {
		double n = sums[COUNT];
		if (n > 0) {
			double spread = sums[SUM_OF_SQUARES] - sums[SUM] * sums[SUM] / n;
			into.put("rmse", Math.sqrt(sums[SQUARED] / n));
			into.put("mae", sums[ABSOLUTE] / n);
			into.put("r2", 1 - sums[SQUARED] / spread);
		}
	}
}
