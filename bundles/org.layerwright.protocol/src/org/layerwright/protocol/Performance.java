package org.layerwright.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the training is, and what holds it up: said when the first second has been trained, at the end of an epoch,
 * and once more at the end.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param workers parts that each batch is divided into, one a processor core
 * @param waited share of the time spent training, 0 to 1, in which it waited for samples
 * @param samplesPerSecond samples learned from, by the time spent on training alone, since this process began
 * @param stock layers that DL4J's own code computes, as {@code layer: reason}; empty if there are none
 */
public record Performance(long seq, long t,
		int workers, double waited, double samplesPerSecond, List<String> stock) implements Event {

	private static final String BETWEEN = ": ";

	/** The same as {@link #stock}, with all layers that have one reason in one line: {@code layer, layer: reason}. */
	public List<String> stockByReason() {
		Map<String, String> layers = new LinkedHashMap<>();
		for (String one : stock) {
			int at = Math.max(0, one.indexOf(BETWEEN));
			layers.merge(one.substring(at), one.substring(0, at), (all, name) -> all + ", " + name);
		}
		return layers.entrySet().stream().map(of -> of.getValue() + of.getKey()).toList();
	}
}
