package org.layerwright.dl4j.stopping;

import java.util.Map;

/**
 * What an epoch came to.
 *
 * @param epoch from 1
 * @param seconds time since the run began, pauses included
 * @param metrics metrics on the validation part ({@code loss}, {@code accuracy}, …), or on the training part if there
 * is no validation part
 */
public record EpochResult(int epoch, double seconds, Map<String, Double> metrics) {

	/** A metric, NaN if it was not measured. */
	public double metric(String name) {
		return metrics.getOrDefault(name, Double.NaN);
	}
}
