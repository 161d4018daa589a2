package org.layerwright.protocol;

import java.util.List;

/**
 * How fast the training is, and what holds it up: said when the first second has been trained, at the end of an epoch,
 * and once more at the end.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param workers parts that each batch is divided into, one a processor core
 * @param waited share of the time spent training, 0 to 1, in which it waited for samples
 * @param samplesPerSecond samples learned from, by the time spent on training alone, since this process began
 * @param stock layers that DL4J's own code computes, as {@code layer: reason}; empty if there are none
 */
public record Performance(long seq, long t,
		int workers, double waited, double samplesPerSecond, List<String> stock) implements Event {}
