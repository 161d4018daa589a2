package org.layerwright.dl4j.stopping;

import java.util.List;

/**
 * Stops after the first measured epoch that ends later than this.
 *
 * @param seconds time since the run began
 */
public record MaxSeconds(double seconds) implements StopRule {

	@Override
	public boolean stop(List<EpochResult> history) {
		return history.get(history.size() - 1).seconds() >= seconds;
	}
}
