package org.layerwright.dl4j.data;

/**
 * What to do about a value that is missing in a table: empty, {@code NA}, {@code N/A}, {@code NaN}, {@code null} or
 * {@code ?}.
 */
public enum Missing {
	/** It is an error. */
	FAIL,
	/** The row is left out. */
	SKIP,
	/**
	 * A missing number becomes the mean of its column, a missing category none of the categories. A missing target is
	 * an error.
	 */
	MEAN
}
