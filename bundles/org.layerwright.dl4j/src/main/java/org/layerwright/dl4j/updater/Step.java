package org.layerwright.dl4j.updater;

/** One update as an optimiser makes it, with its constants already worked out for the iteration. */
interface Step {

	/**
	 * Turns gradients into what is to be subtracted from the weights, and remembers what it must.
	 *
	 * @param gradient the gradients, then the update
	 * @param state what the optimiser remembers of these weights, in the order in which it is saved
	 */
	void take(Values gradient, Values[] state);
}
