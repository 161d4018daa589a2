package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;

/** Clouds of points. */
public final class Gaussian extends Generator {

	private static final Attr<Integer> CLASSES = Attr.integer("classes", "Classes").atLeast(2).atMost(20).byDefault(2)
			.doc("Number of clouds, each a class.");

	public Gaussian() {
		super("Gaussians", describe("gaussian", "Gaussian clouds",
				"Normally distributed clouds of points in the plane, one for each class, their centres evenly spaced "
						+ "on a circle of radius 1: classes that straight lines separate as well as possible."),
				500, CLASSES, noise(0.3));
	}

	@Override
	int outputs(Attrs a) {
		return a.get(CLASSES);
	}
}
