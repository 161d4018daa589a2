package org.layerwright.core;

import java.util.Optional;

import org.layerwright.catalog.Attrs;
import org.layerwright.model.DataSource;

/** Looks at data that only files tell about. May answer later: then it is empty at first and tells its listeners. */
public interface DataProbe {

	/** Knows nothing of files. */
	DataProbe NONE = (source, settings) -> Optional.empty();

	/** What is known by now of {@code source}, whose settings are {@code settings}. */
	Optional<DataFacts> facts(DataSource source, Attrs settings);

	/** Calls {@code listener}, on any thread, when an answer that was missing has come. */
	default void onArrival(Runnable listener) {
		// answers at once, so nothing arrives later
	}
}
