package org.layerwright.catalog.optimizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** Settings that several optimisers share. */
final class Rates {

	private Rates() {}

	static Attr<Double> learningRate(double usual) {
		return Attr.real("learningRate", "Learning rate").above(0).byDefault(usual)
				.doc("Step size η; with a schedule the one that it starts from.");
	}

	static Attr<Double> momentum() {
		return Attr.real("momentum", "Momentum").atLeast(0).below(1).byDefault(0.9)
				.doc("μ, share of the velocity that stays after each update.");
	}

	static Attr<Double> epsilon(double usual) {
		return Attr.real("epsilon", "Epsilon").above(0).byDefault(usual)
				.doc("ε, added to the root so that nothing is divided by zero.");
	}

	/** The schedule where there is one, else the learning rate. */
	static Object rate(Attrs a, Attr<Double> learningRate, Code schedule) {
		return schedule == null ? a.get(learningRate) : schedule;
	}

	static boolean isDefault(Attrs a, Attr<Double> attr) {
		return a.get(attr).equals(attr.byDefault());
	}
}
