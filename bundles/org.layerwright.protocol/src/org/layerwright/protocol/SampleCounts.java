package org.layerwright.protocol;

/**
 * How many samples each part of the data has.
 *
 * @param training samples learned from
 * @param validation samples measured after epochs, 0 if there are none
 * @param test samples measured at the end, 0 if there are none
 */
public record SampleCounts(int training, int validation, int test) {}
