package org.layerwright.catalog;

import java.util.List;

import org.layerwright.catalog.Attrs.Fault;

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

	/** What is wrong with settings that are each right for themselves, such as two that exclude each other. */
	default List<Fault> check(Attrs a) {
		return List.of();
	}
}
