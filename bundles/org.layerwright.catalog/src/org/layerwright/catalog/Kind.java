package org.layerwright.catalog;

import java.util.List;

/** Something that a network, its data or its training is made of, with an id that files use. */
public interface Kind {

	/** What there is to say about this kind; always the same instance. */
	Declaration declaration();

	/** The id that files use, such as {@code conv2d}; never changes once published. */
	default String id() {
		return declaration().id();
	}

	/** The kind's settings in the order in which a property sheet shows them. */
	default List<Attr<?>> attributes() {
		return declaration().attributes();
	}
}
