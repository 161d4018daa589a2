package org.layerwright.dl4j.data;

/** Something that samples can be loaded from. The same source gives the same samples in the same order every time. */
@FunctionalInterface
public interface DataSource {

	/**
	 * Loads every sample.
	 *
	 * @throws DataException if that is not possible; its message names what is wrong and where
	 */
	Samples load();
}
