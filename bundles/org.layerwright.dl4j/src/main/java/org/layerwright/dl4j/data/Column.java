package org.layerwright.dl4j.data;

import java.util.List;

/**
 * How one column of a table becomes features: a numeric column is one feature, a categorical column is one feature for
 * each category, 1 where it applies and 0 elsewhere.
 *
 * @param name name in the header
 * @param categories the categories in order; empty for a numeric column
 * @param missing what a missing number is replaced by; NaN if it must not be missing
 */
public record Column(String name, List<String> categories, double missing) {

	/** Number of features. */
	public int width() {
		return categories.isEmpty() ? 1 : categories.size();
	}
}
