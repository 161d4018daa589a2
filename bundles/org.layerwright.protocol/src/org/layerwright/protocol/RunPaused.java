package org.layerwright.protocol;

/**
 * The run waits after a {@link Command.Pause}.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 */
public record RunPaused(long seq, long t) implements Event {}
