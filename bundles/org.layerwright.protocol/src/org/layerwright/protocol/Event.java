package org.layerwright.protocol;

/**
 * Something that happened in a training run. One event is one line of JSON, see {@link EventCodec}.
 */
public sealed interface Event
		permits RunStarted, EpochStarted, Iteration, Evaluation, GeneratedSamples, Layers, Performance, Checkpoint,
		Message, RunPaused, RunResumed, RunFinished, RunFailed, UnknownEvent {

	/** Position in the run, from 1 and without gaps. */
	long seq();

	/** Milliseconds since the run began; time between a crash and the continuation does not count. */
	long t();

	/**
	 * Whether readers may rely on every such event: only the health of layers, generated samples and messages may be
	 * dropped.
	 */
	default boolean essential() {
		return true;
	}
}
