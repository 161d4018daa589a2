package org.layerwright.dl4j.stopping;

import java.util.List;

/** Says after each epoch that was measured whether to stop. */
@FunctionalInterface
public interface StopRule {

	/**
	 * Whether to stop now.
	 *
	 * @param history every measured epoch so far, the last one last; never empty
	 */
	boolean stop(List<EpochResult> history);
}
