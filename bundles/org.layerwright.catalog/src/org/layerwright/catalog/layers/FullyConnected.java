package org.layerwright.catalog.layers;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Shape;

/** What layers in which every unit sees every feature cost. */
final class FullyConnected {

	private FullyConnected() {}

	/** That of {@code units} on the features of {@code input}, the same at each of its steps. */
	static Cost cost(Attrs a, Shape input, long units) {
		int features = input.size(Axis.FEATURES);
		return Cost.of(Common.parameters(a, units, features), units * features * input.steps());
	}
}
