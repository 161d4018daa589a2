package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Targets;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Counts predicted classes: the greatest output, or for one output class 1 if it is above one half. Which class is
 * taken for which is counted for up to fifty classes; of the words of a language nobody would look at it.
 */
final class ClassificationTally extends Tally {
	private static final int MOST_CONFUSED = 50;
	private static final int MOST_COPIED = 1 << 18;

	private final int classes;
	private final boolean confused;
	private int[] winners;

	ClassificationTally(Targets truth) {
		super(truth, truth.classes().size() <= MOST_CONFUSED ? truth.classes().size() * truth.classes().size() : 2);
		this.classes = truth.classes().size();
		this.confused = classes <= MOST_CONFUSED;
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
	void begin(INDArray outputs) {
		if (outputs.length() > MOST_COPIED) {
			winners = outputs.argMax(1).toIntVector();
			return;
		}
		int width = (int) outputs.size(1);
		float[] values = outputs.dup('c').data().asFloat();
		winners = new int[(int) outputs.size(0)];
		for (int i = 0; i < winners.length; i++) {
			winners[i] = winner(values, i * width, width);
		}
	}

	@Override
	void count(int output, int sample, int step) {
		int actual = (int) truth.values()[sample * truth.size() + step];
		sums[confused ? actual * classes + winners[output] : actual == winners[output] ? 1 : 0]++;
	}

	@Override
	void metrics(Map<String, Double> into) {
		double right = confused ? 0 : sums[1];
		double all = 0;
		for (int i = 0; i < sums.length; i++) {
			all += sums[i];
			right += confused && i % (classes + 1) == 0 ? sums[i] : 0;
		}
		if (all > 0) {
			into.put("accuracy", right / all);
		}
	}

	@Override
	List<List<Integer>> confusion() {
		List<List<Integer>> matrix = new ArrayList<>();
		for (int actual = 0; confused && actual < classes; actual++) {
			List<Integer> row = new ArrayList<>();
			for (int predicted = 0; predicted < classes; predicted++) {
				row.add((int) sums[actual * classes + predicted]);
			}
			matrix.add(row);
		}
		return matrix;
	}
}
