package org.layerwright.run.internal.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One curve.
 *
 * @param name for the legend, in the reader's language
 * @param style class of the style sheet: {@code training}, {@code validation} or {@code batches}
 * @param x positions, ascending
 * @param y values; those that are not finite interrupt the curve
 */
record Series(String name, String style, List<Double> x, List<Double> y) {
	private static final int MOST = 600;

	/** An empty curve, to be filled. */
	static Series named(String name, String style) {
		return new Series(name, style, new ArrayList<>(), new ArrayList<>());
	}

	void add(double atX, double value) {
		x.add(atX);
		y.add(value);
	}

	boolean empty() {
		return y.stream().noneMatch(Double::isFinite);
	}

	/** The same curve of at most {@value #MOST} points, each the mean of its neighbours. */
	Series thinned() {
		if (x.size() <= MOST) {
			return this;
		}
		Series thin = named(name, style);
		for (int i = 0; i < MOST; i++) {
			int from = (int) ((long) i * x.size() / MOST);
			int to = (int) ((long) (i + 1) * x.size() / MOST);
			thin.add(mean(x, from, to), mean(y, from, to));
		}
		return thin;
	}

	private static double mean(List<Double> values, int from, int to) {
		return values.subList(from, to).stream().mapToDouble(v -> v).filter(Double::isFinite).average()
				.orElse(Double.NaN);
	}
}
