package org.layerwright.core;

import java.util.Optional;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Node;
import org.layerwright.model.Training;
import org.layerwright.model.util.ModelSwitch;

/** Finds the kinds of elements. */
public final class Kinds {

	/** The procedure of a training that names none. */
	public static final String SUPERVISED = "supervised";

	private static final ModelSwitch<Family> FAMILIES = new ModelSwitch<>() {
		@Override
		public Family caseNode(Node element) {
			return Family.LAYER;
		}

		@Override
		public Family caseDataSource(DataSource element) {
			return Family.DATA;
		}

		@Override
		public Family caseTraining(Training element) {
			return Family.PROCEDURE;
		}
	};

	private Kinds() {}

	/** The family of kinds that elements such as {@code element} have. */
	public static Family family(Configured element) {
		return FAMILIES.doSwitch(element);
	}

	/** The id of its kind as the file has it, or the one that is meant where it has none. */
	public static String id(Configured element) {
		boolean procedure = element.getKind() == null && family(element) == Family.PROCEDURE;
		return procedure ? SUPERVISED : element.getKind();
	}

	/** The kind of {@code element}; empty if the catalogue has none of that id. */
	public static Optional<Kind> find(Catalog catalog, Configured element) {
		return Optional.ofNullable(id(element)).flatMap(id -> catalog.find(family(element), id));
	}
}
