package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;

/** Intertwined arms. */
public final class Spiral extends Generator {

	private static final Attr<Integer> CLASSES = Attr.integer("classes", "Classes").atLeast(2).atMost(10).byDefault(2)
			.doc("Number of arms, each a class.");
	private static final Attr<Double> TURNS = Attr.real("turns", "Turns").above(0).atMost(10).byDefault(1.5)
			.doc("How often an arm goes around.");

	public Spiral() {
		super("Spiral", describe("spiral", "Spiral",
				"Points in the plane on arms of a spiral, one for each class, that wind about each other: a hard task "
						+ "for a small network, and a picture of what hidden layers are for."),
				600, CLASSES, TURNS, noise(0.02));
	}

	@Override
	int outputs(Attrs a) {
		return a.get(CLASSES);
	}
}
