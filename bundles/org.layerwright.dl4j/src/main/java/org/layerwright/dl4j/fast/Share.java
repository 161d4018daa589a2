package org.layerwright.dl4j.fast;

import org.layerwright.dl4j.fast.internal.Whole;

/**
 * Which part of a batch a graph is working on. Several graphs with the same parameters may share a batch, each in its
 * own thread; what a layer cannot compute from its own samples alone, such as the mean over the batch, or must not
 * compute alike in each part, such as which values to drop, it asks here. Parts follow one another: the first samples
 * of the batch belong to the first graph.
 */
public interface Share {
	/** The whole batch, in a graph that works alone. */
	Share WHOLE = new Whole();

	/** Number of the first sample of this part in the whole batch, from 0. */
	int first();

	/**
	 * Samples in the whole batch; 0 if this part is the whole batch of a graph that nobody told how large it is: then
	 * the input says it.
	 */
	int samples();

	/**
	 * Whether this graph speaks for all where something must happen once a batch and not once a part, as with running
	 * statistics. Exactly one of the graphs leads.
	 */
	boolean leads();

	/**
	 * Seed of the random numbers of this iteration, the same in all parts: mixed with the layer, the number of the
	 * sample in the whole batch and that of the value, it gives the same random number however the batch is shared. In
	 * {@link #WHOLE} another one at each call, drawn from ND4J's generator.
	 */
	long seed();

	/**
	 * Replaces values by their sums over all parts, added in the order of the parts, so that all see the same numbers.
	 * Waits for the other parts: every part must come here as often, with as many values.
	 *
	 * @throws IllegalStateException if another part has failed
	 */
	void sum(double... values);
}
