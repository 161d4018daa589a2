package org.layerwright.core.internal.data;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the values of one column are like. */
final class ColumnLook {

	private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "nan", "null", "NULL", "?");
	private static final int MOST = 1001;
	private final boolean named;
	private final Set<String> values = new HashSet<>();
	private boolean numeric = true;
	private double largest;

	/** @param named whether numbers in it are only names */
	ColumnLook(boolean named) {
		this.named = named;
	}

	static boolean isMissing(String value) {
		return MISSING.contains(value);
	}

	void add(String value) {
		if (!isMissing(value)) {
			double number = numeric ? number(value) : Double.NaN;
			numeric = Double.isFinite(number);
			largest = Math.max(largest, numeric ? Math.abs(number) : 0);
			if (values.size() < MOST) {
				values.add(value);
			}
		}
	}

	/** Whether it counts as numbers. */
	boolean isNumbers() {
		return numeric && !named;
	}

	/** Features that it becomes: one for numbers, else one for each value. */
	int width() {
		return isNumbers() ? 1 : values.size();
	}

	/** Its different values, numbers by size. */
	List<String> categories() {
		return values.stream()
				.sorted(numeric ? Comparator.comparingDouble(Double::parseDouble) : Comparator.naturalOrder()).toList();
	}

	/** Greatest magnitude of its numbers. */
	double largest() {
		return largest;
	}

	private static double number(String value) {
		try {
			return Double.parseDouble(value);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}
}
