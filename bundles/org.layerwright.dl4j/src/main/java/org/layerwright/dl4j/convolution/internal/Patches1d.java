package org.layerwright.dl4j.convolution.internal;

import java.util.Arrays;

import org.layerwright.dl4j.convolution.TimeWindow;
import org.layerwright.dl4j.layer.Numbers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What each window sees as a row, feature by feature and each along time, the order of the weights of a filter.
 *
 * @param window the window
 * @param features of a step
 * @param steps of a sequence
 * @param outputs of a sequence
 */
record Patches1d(TimeWindow window, int features, int steps, int outputs) {

	/** Numbers that a window sees. */
	int size() {
		return features * window.kernel();
	}

	/** From rows [sample × step, feature] to rows [sample × output, patch]; padding is 0. */
	void gather(INDArray rows, INDArray mask, int samples, INDArray patches) {
		Numbers from = Numbers.of(rows);
		Numbers to = Numbers.of(patches);
		double[] sequence = new double[steps * features];
		double[] seen = new double[outputs * size()];
		for (int n = 0; n < samples; n++) {
			from.get((long) n * sequence.length, sequence, sequence.length);
			boolean[] real = Sequences.real(mask, n, steps);
			Arrays.fill(seen, 0);
			for (int t = 0; t < outputs; t++) {
				gather(sequence, real, t, seen);
			}
			to.put((long) n * seen.length, seen, seen.length);
		}
	}

	private void gather(double[] sequence, boolean[] real, int t, double[] seen) {
		for (int k = 0; k < window.kernel(); k++) {
			int step = window.first(t) + k * window.dilation();
			if (step >= 0 && step < steps && real[step]) {
				for (int c = 0; c < features; c++) {
					seen[t * size() + c * window.kernel() + k] = sequence[step * features + c];
				}
			}
		}
	}

	/** The way back of {@link #gather}: errors of all windows that see a number add up. */
	void scatter(INDArray patches, INDArray mask, int samples, INDArray rows) {
		Numbers from = Numbers.of(patches);
		Numbers to = Numbers.of(rows);
		double[] sequence = new double[steps * features];
		double[] seen = new double[outputs * size()];
		for (int n = 0; n < samples; n++) {
			from.get((long) n * seen.length, seen, seen.length);
			boolean[] real = Sequences.real(mask, n, steps);
			Arrays.fill(sequence, 0);
			for (int t = 0; t < outputs; t++) {
				scatter(seen, real, t, sequence);
			}
			to.put((long) n * sequence.length, sequence, sequence.length);
		}
	}

	private void scatter(double[] seen, boolean[] real, int t, double[] sequence) {
		for (int k = 0; k < window.kernel(); k++) {
			int step = window.first(t) + k * window.dilation();
			if (step >= 0 && step < steps && real[step]) {
				for (int c = 0; c < features; c++) {
					sequence[step * features + c] += seen[t * size() + c * window.kernel() + k];
				}
			}
		}
	}
}
