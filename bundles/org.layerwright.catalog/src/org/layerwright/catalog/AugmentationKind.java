package org.layerwright.catalog;

import java.util.Optional;

import org.layerwright.catalog.DataKind.Samples;

/** A change at random that samples go through on their way to the network, in the training part only. */
public interface AugmentationKind extends Kind {

	/** The {@code org.layerwright.dl4j.augment.Augmentation}. */
	Code emit(Attrs a);

	/** Why it cannot change samples of {@code data}; empty where it can. */
	Optional<Text> misfit(Samples data);
}
