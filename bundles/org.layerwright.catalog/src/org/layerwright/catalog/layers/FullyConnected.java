package org.layerwright.catalog.layers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Cost;

/** What layers in which every unit sees every feature cost. */
final class FullyConnected {

	private FullyConnected() {}

	static Cost cost(Attrs a, int features) {
		long units = a.get(Common.UNITS);
		return Cost.of(Common.parameters(a, units, features), units * features);
	}
}
