package org.layerwright.catalog;

/** A rule that changes parameters by their gradients. */
public interface OptimizerKind extends Kind {

	/**
	 * The {@code IUpdater}.
	 *
	 * @param schedule the learning rate over time as an {@code ISchedule}, or null for a constant one
	 */
	Code emit(Attrs a, Code schedule);

	/** The setting that holds the (initial) learning rate. */
	Attr<Double> learningRate();

	/** Adds what else the optimiser needs to the builder of a network. */
	default Code emitNetwork(Attrs a, Code builder) {
		return builder;
	}

	/** Whether it shrinks weights by itself, so that no penalty on their squares can be added. */
	default boolean decaysWeights() {
		return false;
	}
}
