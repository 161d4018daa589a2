package org.layerwright.protocol;

/**
 * One batch has been learned from. Never dropped.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch from 1
 * @param iteration from 1, counted over the whole run
 * @param loss loss of this batch before the update, regularisation included; NaN if it is not a number
 * @param learningRate learning rate of this update
 * @param samplesPerSecond training speed, smoothed
 */
public record Iteration(long seq, long t,
		int epoch, int iteration, double loss, double learningRate, double samplesPerSecond) implements Event {}
