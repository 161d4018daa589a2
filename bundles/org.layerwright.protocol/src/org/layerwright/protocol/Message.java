package org.layerwright.protocol;

/**
 * A line for people.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param level {@link #INFO}, {@link #WARNING} or {@link #ERROR}
 * @param text one line
 */
public record Message(long seq, long t, String level, String text) implements Event {
	/** Good to know. */
	public static final String INFO = "info";
	/** Something to look at. */
	public static final String WARNING = "warning";
	/** Something went wrong. */
	public static final String ERROR = "error";

	@Override
	public boolean essential() {
		return false;
	}
}
