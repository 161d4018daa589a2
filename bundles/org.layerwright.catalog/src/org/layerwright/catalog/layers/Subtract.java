package org.layerwright.catalog.layers;

import org.layerwright.catalog.Ports;

/** The difference of its inputs. */
public final class Subtract extends Elementwise {

	public Subtract() {
		super("Subtract", "subtract", "Subtract",
				"The first input less the second one, element by element; both have the same shape, which stays.");
	}

	@Override
	public Ports ports() {
		return new Ports(2, 2, true);
	}
}
