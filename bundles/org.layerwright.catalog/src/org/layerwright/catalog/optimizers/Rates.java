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

	static Attr<Double> beta1() {
		return Attr.real("beta1", "β₁").atLeast(0).below(1).byDefault(0.9)
				.doc("Share of the running mean of the gradient that stays after each update.");
	}

	static Attr<Double> beta2() {
		return Attr.real("beta2", "β₂").atLeast(0).below(1).byDefault(0.999)
				.doc("Share of the running mean of the squared gradient that stays after each update.");
	}

	static Attr<Double> decay() {
		return Attr.real("decay", "Decay").atLeast(0).below(1).byDefault(0.9)
				.doc("ρ, share of the running mean that stays after each update.");
	}

	/** The schedule where there is one, else the learning rate. */
	static Object rate(Attrs a, Attr<Double> learningRate, Code schedule) {
		return schedule == null ? a.get(learningRate) : schedule;
	}

	static boolean isDefault(Attrs a, Attr<Double> attr) {
		return a.get(attr).equals(attr.byDefault());
	}
}
