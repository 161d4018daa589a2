package org.layerwright.catalog.data;

/** Two moons. */
public final class Moons extends Generator {

	public Moons() {
		super("Moons", describe("moons", "Two moons",
				"Points in the plane on two interleaved half circles of radius 1, one for each of two classes, with "
						+ "normally distributed noise: two classes that no straight line separates."),
				500, noise(0.1));
	}
}
