package org.layerwright.catalog.tests;

import java.util.List;
import java.util.stream.Stream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Short ways to the kinds of the standard catalogue. */
final class Kinds {

	static final Catalog CATALOG = Catalog.standard();

	private Kinds() {}

	static Stream<Kind> all() {
		return CATALOG.kinds().stream();
	}

	/** Settings of a kind, given as key, value, key, value, … */
	static Attrs attrs(Family family, String id, String... settings) {
		Kind kind = CATALOG.find(family, id).orElseThrow();
		return Attrs.of(CATALOG, kind, Sample.of().with(settings).settings());
	}

	static Attrs layer(String id, String... settings) {
		return attrs(Family.LAYER, id, settings);
	}

	/** The shape that a layer with these settings makes of the inputs. */
	static Shape shape(Attrs layer, Shape... inputs) throws ShapeMismatch {
		return ((LayerKind) layer.kind()).outputShape(layer, List.of(inputs));
	}
}
