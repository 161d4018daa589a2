package org.layerwright.protocol;

import java.util.Map;

/**
 * The run is over and its model is saved. The last event.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param reason {@link #COMPLETED}, {@link #EARLY_STOPPING} or {@link #STOPPED}
 * @param seconds time spent in the run, earlier processes included
 * @param metrics last metrics by {@code split.metric}, for example {@code validation.accuracy}
 */
public record RunFinished(long seq, long t,
		String reason, double seconds, Map<String, Double> metrics) implements Event {
	/** Every epoch was trained. */
	public static final String COMPLETED = "completed";
	/** A stopping rule ended it. */
	public static final String EARLY_STOPPING = "early_stopping";
	/** A {@link Command.Stop} ended it. */
	public static final String STOPPED = "stopped";
}
