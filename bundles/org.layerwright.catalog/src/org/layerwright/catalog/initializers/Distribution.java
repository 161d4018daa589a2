package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** The choice between a normal and a uniform distribution of the same variance. */
final class Distribution {

	static final Attr<String> ATTR = Attr.choice("distribution", "Distribution", "normal", "uniform")
			.byDefault("normal")
			.doc("normal, or uniform between −√3·σ and √3·σ, which has the same variance σ².");

	private Distribution() {}

	static Attr<Double> gain() {
		return Attr.real("gain", "Gain").above(0).byDefault(1.0)
				.doc("g, by which weights are multiplied, such as √2 before ReLU.");
	}

	static Code choose(Attrs a, String normal, String uniform) {
		return constant("uniform".equals(a.get(ATTR)) ? uniform : normal);
	}

	/** DL4J's constant of that name. */
	static Code constant(String name) {
		return Code.constant("org.deeplearning4j.nn.weights.WeightInit", name);
	}
}
