package org.layerwright.dl4j.stopping;

import java.util.List;

import org.layerwright.protocol.Evaluation;

/**
 * Stops when a metric has reached its target.
 *
 * @param metric name of the metric; shares such as {@code accuracy}, {@code bleu} and {@code r2} are to grow, others
 * are to shrink
 * @param target value to reach
 */
public record TargetReached(String metric, double target) implements StopRule {

	@Override
	public boolean stop(List<EpochResult> history) {
		double value = history.get(history.size() - 1).metric(metric);
		boolean grows = Evaluation.isShare(metric) || metric.equals("bleu") || metric.equals("r2");
		return grows ? value >= target : value <= target;
	}
}
