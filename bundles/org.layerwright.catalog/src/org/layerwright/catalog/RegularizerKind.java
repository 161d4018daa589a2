package org.layerwright.catalog;

/** A penalty on large weights. */
public interface RegularizerKind extends Kind {

	/**
	 * Adds the calls of the network builder, such as {@code l2(1e-4)}, to {@code builder}; biases are left out unless
	 * asked.
	 */
	Code emit(Attrs a, Code builder);

	/** Whether it shrinks weights in proportion to their size, which DL4J does in one way only. */
	default boolean decaysWeights() {
		return false;
	}
}
