package org.layerwright.catalog;

/** A rule that ends training before its last epoch. */
public interface StoppingKind extends Kind {

	/** The {@code org.layerwright.dl4j.stopping} rule, or null for none. */
	Code emit(Attrs a);
}
