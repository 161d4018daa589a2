package org.layerwright.catalog.data;

/** Exclusive or. */
public final class Xor extends Generator {

	public Xor() {
		super("Xor", describe("xor", "XOR",
				"Points that are equally likely everywhere between −1 and 1 in x and y; the class is 1 where x and y "
						+ "have different signs: the exclusive or, the classic task that no single-layer network "
						+ "solves."),
				400, noise(0));
	}
}
