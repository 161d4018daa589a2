package org.layerwright.dl4j.fast.convolution;

import java.util.Arrays;

import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.layer.Steps;

/**
 * The greatest value, the mean or the sum of each feature over all rows of a sample, its steps or places, and the way
 * back.
 */
final class RowPooling {
	private final PoolingType type;
	private final Memory source = new Memory();
	private final Memory target = new Memory();
	/** Which rows of the last pass forward count; null for all. */
	private boolean[] visible;
	/** Numbers of the rows with the greatest values, of each sample and feature; −1 for none. */
	private int[] greatest = {};

	/** @param type MAX, AVG or SUM */
	RowPooling(PoolingType type) {
		this.type = type;
	}

	/** Whether there is one of a type. */
	static boolean knows(PoolingType type) {
		return type == PoolingType.MAX || type == PoolingType.AVG || type == PoolingType.SUM;
	}

	/**
	 * From rows {@code x} to {@code y}, [sample, feature].
	 *
	 * @param shown which rows count; null for all
	 */
	void forward(long x, Steps steps, boolean[] shown, long y) {
		visible = shown;
		if (type == PoolingType.MAX) {
			maxima(x, steps, y);
		} else {
			sums(x, steps, y);
		}
	}

	private void maxima(long x, Steps steps, long y) {
		int features = steps.features();
		float[] row = new float[features];
		float[] best = new float[features];
		greatest = greatest.length < steps.batch() * features ? new int[steps.batch() * features] : greatest;
		Arrays.fill(greatest, -1);
		for (int n = 0; n < steps.batch(); n++) {
			Arrays.fill(best, Float.NEGATIVE_INFINITY);
			for (int r = n * steps.time(); r < (n + 1) * steps.time(); r++) {
				if (shown(r)) {
					source.to(x).at((long) r * features).read(row, 0, features);
					compare(row, best, r, n * features);
				}
			}
			target.to(y).at((long) n * features).write(best, 0, features);
		}
	}

	private void compare(float[] row, float[] best, int number, int first) {
		for (int f = 0; f < row.length; f++) {
			if (row[f] > best[f] || greatest[first + f] < 0) {
				greatest[first + f] = number;
			}
			best[f] = Math.max(best[f], row[f]);
		}
	}

	private void sums(long x, Steps steps, long y) {
		int features = steps.features();
		float[] row = new float[features];
		double[] sums = new double[features];
		for (int n = 0; n < steps.batch(); n++) {
			Arrays.fill(sums, 0);
			for (int r = n * steps.time(); r < (n + 1) * steps.time(); r++) {
				if (shown(r)) {
					source.to(x).at((long) r * features).read(row, 0, features);
					add(row, sums);
				}
			}
			double divisor = divisor(n, steps.time());
			for (int f = 0; f < features; f++) {
				row[f] = (float) (sums[f] / divisor);
			}
			target.to(y).at((long) n * features).write(row, 0, features);
		}
	}

	private static void add(float[] row, double[] sums) {
		for (int f = 0; f < row.length; f++) {
			sums[f] += row[f];
		}
	}

	/** From errors {@code dy}, [sample, feature], to errors {@code dx} of the rows of the last pass forward. */
	void backward(long dy, Steps steps, long dx) {
		int features = steps.features();
		float[] error = new float[features];
		float[] row = new float[features];
		for (int n = 0; n < steps.batch(); n++) {
			source.to(dy).at((long) n * features).read(error, 0, features);
			float divisor = (float) divisor(n, steps.time());
			for (int r = n * steps.time(); r < (n + 1) * steps.time(); r++) {
				for (int f = 0; f < features; f++) {
					boolean takes = type == PoolingType.MAX ? greatest[n * features + f] == r : shown(r);
					row[f] = takes ? error[f] / divisor : 0;
				}
				target.to(dx).at((long) r * features).write(row, 0, features);
			}
		}
	}

	private boolean shown(int row) {
		return visible == null || visible[row];
	}

	/** What the sum of a sample is divided by. */
	private double divisor(int sample, int time) {
		if (type != PoolingType.AVG) {
			return 1;
		}
		int count = 0;
		for (int r = sample * time; r < (sample + 1) * time; r++) {
			count += shown(r) ? 1 : 0;
		}
		return count;
	}
}
