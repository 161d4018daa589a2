package org.layerwright.catalog;

/** How the learning rate changes over time. */
public interface ScheduleKind extends Kind {

	/**
	 * A moment of a training.
	 *
	 * @param iteration updates before, from 0 to {@code totalIterations} - 1
	 * @param epoch epochs before, from 0
	 * @param totalIterations updates of the whole training
	 */
	record Moment(long iteration, long epoch, long totalIterations) {}

	/**
	 * The {@code ISchedule} that starts at {@code learningRate}, or null for a constant learning rate.
	 *
	 * @param totalIterations updates of the whole training
	 */
	Code emit(Attrs a, double learningRate, long totalIterations);

	/** The learning rate of the update at a moment, for drawing it; equals what the emitted schedule gives. */
	double value(Attrs a, double learningRate, Moment at);
}
