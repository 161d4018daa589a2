package org.layerwright.catalog;

import java.util.Optional;

/** Where samples come from. */
public interface DataKind extends Kind {

	/**
	 * What samples look like.
	 *
	 * @param features the shape of one
	 * @param outputs classes, or numbers to predict
	 * @param classification whether the outputs are classes
	 * @param count how many there are in all, or {@link Shape#UNKNOWN}
	 */
	record Samples(Shape features, int outputs, boolean classification, long count) {}

	/**
	 * The {@code org.layerwright.dl4j.data.DataSource}.
	 *
	 * @param seed the seed of the training, for generators without one of their own
	 */
	Code emit(Attrs a, long seed);

	/** What samples look like, where the settings alone tell; files must be read (see {@code org.layerwright.core}). */
	default Optional<Samples> samples(Attrs a) {
		return Optional.empty();
	}

	/** The setting that {@code --data NAME=PATH} replaces, or empty for generators. */
	default Optional<Attr<String>> path() {
		return Optional.empty();
	}

	/** Whether time runs through the samples, so that they must be split in their order and not shuffled. */
	default boolean ordered(Attrs a) {
		return false;
	}
}
