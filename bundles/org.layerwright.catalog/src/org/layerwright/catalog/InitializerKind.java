package org.layerwright.catalog;

/** How weights start. */
public interface InitializerKind extends Kind {

	/** The {@code IWeightInit}, or the {@code WeightInit} constant where that is enough. */
	Code emit(Attrs a);
}
