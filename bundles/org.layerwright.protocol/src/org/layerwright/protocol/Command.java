package org.layerwright.protocol;

/**
 * What may be asked of a running training. One command is one line of JSON, see {@link CommandCodec}.
 */
public sealed interface Command {

	/** Wait after the current iteration. */
	record Pause() implements Command {}

	/** Go on after a pause. */
	record Resume() implements Command {}

	/** Write a checkpoint, save the model and end. */
	record Stop() implements Command {}

	/** Write a checkpoint after the current iteration. */
	record Checkpoint() implements Command {}

	/**
	 * Learn at another rate from the next iteration on, in place of the schedule.
	 *
	 * @param value the rate, greater than 0
	 */
	record LearningRate(double value) implements Command {}

	/**
	 * A command that this version does not know.
	 *
	 * @param line the line as it came
	 */
	record Unknown(String line) implements Command {}
}
