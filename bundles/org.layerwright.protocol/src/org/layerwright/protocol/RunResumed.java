package org.layerwright.protocol;

/**
 * The run goes on, after a pause or from a checkpoint in a new process.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 */
public record RunResumed(long seq, long t) implements Event {}
