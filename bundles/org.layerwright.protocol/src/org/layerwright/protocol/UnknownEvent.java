package org.layerwright.protocol;

/**
 * An event of a type that this version does not know, kept as it came.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param type its type, empty if the line is not an event at all
 * @param line the line
 */
public record UnknownEvent(long seq, long t, String type, String line) implements Event {}
