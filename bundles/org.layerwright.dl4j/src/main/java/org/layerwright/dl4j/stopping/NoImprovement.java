package org.layerwright.dl4j.stopping;

import java.util.List;

/**
 * Stops when the loss has not become better for some measured epochs in a row.
 *
 * @param patience measured epochs without improvement that are allowed, at least 1
 * @param atLeast by how much a loss must be smaller than the best one to be better, at least 0
 */
public record NoImprovement(int patience, double atLeast) implements StopRule {

	@Override
	public boolean stop(List<EpochResult> history) {
		double best = Double.POSITIVE_INFINITY;
		int waited = 0;
		for (EpochResult result : history) {
			boolean better = result.metric("loss") < best - atLeast;
			best = better ? result.metric("loss") : best;
			waited = better ? 0 : waited + 1;
		}
		return waited >= patience;
	}
}
