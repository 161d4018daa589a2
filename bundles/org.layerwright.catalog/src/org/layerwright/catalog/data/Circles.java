package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;

/** A circle in a circle. */
public final class Circles extends Generator {

	private static final Attr<Double> FACTOR = Attr.real("factor", "Inner radius").above(0).below(1).byDefault(0.5)
			.doc("Radius of the inner circle; the outer one's is 1.");

	public Circles() {
		super("Circles", describe("circles", "Circles",
				"Points in the plane on a circle of radius 1 and, as the second class, on a smaller one inside it, "
						+ "with normally distributed noise."),
				500, noise(0.05), FACTOR);
	}
}
