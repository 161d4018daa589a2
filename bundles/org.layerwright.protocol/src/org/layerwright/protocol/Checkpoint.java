package org.layerwright.protocol;

/**
 * The state of the run is on disk.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param file file name below the run folder
 * @param epoch epoch in which it was written, from 1
 * @param iteration last iteration that it contains
 */
public record Checkpoint(long seq, long t, String file, int epoch, int iteration) implements Event {}
