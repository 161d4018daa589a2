package org.layerwright.catalog;

/** How the learning rate changes over time. */
public interface ScheduleKind extends Kind {

	/**
	 * The {@code ISchedule} that starts at {@code learningRate}, or null for a constant learning rate.
	 *
	 * @param totalIterations updates of the whole training
	 */
	Code emit(Attrs a, double learningRate, long totalIterations);

	/** The learning rate at an update, for drawing it: {@code iteration} from 0 to {@code totalIterations} - 1. */
	double value(Attrs a, double learningRate, long iteration, long totalIterations);
}
