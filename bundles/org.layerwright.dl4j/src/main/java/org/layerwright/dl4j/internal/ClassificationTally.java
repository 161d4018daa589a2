package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Samples;

/** Counts predicted classes: the greatest output, or for one output class 1 if it is above one half. */
final class ClassificationTally extends Tally {
	private final Samples samples;
	private final int classes;

	ClassificationTally(Samples samples) {
		this.samples = samples;
		this.classes = samples.classes().size();
		this.sums = new double[classes * classes];
	}

	/** The class that outputs from {@code start} on speak for. */
	static int winner(float[] outputs, int start, int width) {
		if (width == 1) {
			return outputs[start] > 0.5f ? 1 : 0;
		}
		int best = 0;
		for (int i = 1; i < width; i++) {
			best = outputs[start + i] > outputs[start + best] ? i : best;
		}
		return best;
	}

	@Override
	void count(int[] rows, float[] outputs) {
		int width = outputs.length / rows.length;
		for (int i = 0; i < rows.length; i++) {
			int actual = (int) samples.targets()[rows[i]];
			sums[actual * classes + winner(outputs, i * width, width)]++;
		}
	}

	@Override
	void metrics(Map<String, Double> into) {
		double right = 0;
		double all = 0;
		for (int i = 0; i < sums.length; i++) {
			all += sums[i];
			right += i % (classes + 1) == 0 ? sums[i] : 0;
		}
		if (all > 0) {
			into.put("accuracy", right / all);
		}
	}

	@Override
	List<List<Integer>> confusion() {
		List<List<Integer>> matrix = new ArrayList<>();
		for (int actual = 0; actual < classes; actual++) {
			List<Integer> row = new ArrayList<>();
			for (int predicted = 0; predicted < classes; predicted++) {
				row.add((int) sums[actual * classes + predicted]);
			}
			matrix.add(row);
		}
		return matrix;
	}
}
