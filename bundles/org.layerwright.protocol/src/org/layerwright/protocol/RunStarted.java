package org.layerwright.protocol;

import java.util.List;
import java.util.Map;

/**
 * The run has its data and its network and is about to train; said again by each process that continues the run, with
 * what holds from then on.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param name name of the design
 * @param seed seed of weights, order and random numbers
 * @param epochs epochs asked for
 * @param iterationsPerEpoch batches an epoch, at least 1
 * @param batchSize samples a batch; the last batch of an epoch may be smaller
 * @param parameters number of trainable and other parameters of the network
 * @param samples how many samples each part of the data has
 * @param classes names of the classes in label order; empty for regression
 * @param versions names and versions of what takes part, for example {@code dl4j}
 * @param machine the machine in words
 */
public record RunStarted(long seq, long t,
		String name, long seed, int epochs, int iterationsPerEpoch, int batchSize,
		long parameters, SampleCounts samples, List<String> classes, Map<String, String> versions,
		String machine) implements Event {}
