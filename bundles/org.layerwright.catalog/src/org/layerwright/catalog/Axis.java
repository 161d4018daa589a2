package org.layerwright.catalog;

/** What a dimension of a shape means. The batch is never part of a shape. */
public enum Axis {
	/** Rows of a picture. */
	HEIGHT,
	/** Columns of a picture. */
	WIDTH,
	/** Numbers at each place of a picture. */
	CHANNELS,
	/** Steps of a sequence. */
	TIME,
	/** Numbers of a vector, or of each step of a sequence. */
	FEATURES,
	/** The vocabulary of a sequence of tokens: each step is one number, an index below its size. */
	TOKENS
}
