package org.layerwright.protocol;

/**
 * An epoch begins.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch from 1
 */
public record EpochStarted(long seq, long t, int epoch) implements Event {}
