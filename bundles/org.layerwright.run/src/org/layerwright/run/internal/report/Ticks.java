package org.layerwright.run.internal.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis.
 *
 * @param first lowest tick, at or below the lowest value
 * @param step 1, 2 or 5 times a power of ten
 * @param count how many ticks, at least 2
 */
record Ticks(double first, double step, int count) {

	/** About {@code wanted} ticks that enclose {@code low} to {@code high}. */
	static Ticks enclosing(double low, double high, int wanted) {
		double span = high > low ? high - low : Math.max(Math.abs(high), 1);
		double step = round(span / Math.max(1, wanted - 1));
		long from = (long) Math.floor(low / step + 1e-9);
		long to = (long) Math.ceil((high > low ? high : low + span) / step - 1e-9);
		return new Ticks(from * step, step, (int) Math.max(2, to - from + 1));
	}

	/** The highest tick. */
	double last() {
		return first + step * (count - 1);
	}

	/** All ticks, in order. */
	List<Double> values() {
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(Math.round(first / step + i) * step);
		}
		return values;
	}

	private static double round(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step)));
		double digit = step / power;
		return power * (digit <= 1.000001 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
	}
}
