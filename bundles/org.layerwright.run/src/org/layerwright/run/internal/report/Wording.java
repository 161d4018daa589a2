package org.layerwright.run.internal.report;

/** Finds the words of a page in its language. */
@FunctionalInterface
interface Wording {

	/** The text of {@code key} with {@code arguments} filled in. */
	String get(String key, Object... arguments);
}
