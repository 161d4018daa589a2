package org.layerwright.protocol;

/**
 * The run ended with an error. The last event.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param cause what went wrong, one line
 * @param remedy what helps, one line; may be empty
 */
public record RunFailed(long seq, long t, String cause, String remedy) implements Event {}
