package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** Settings that penalties share. */
final class Penalty {

	static final Attr<Boolean> BIASES = Attr.bool("biases", "Biases too").byDefault(false)
			.doc("Whether biases are penalised like weights; usually they are left alone, because they only shift.");

	private Penalty() {}

	static Attr<Double> strength(String key, String label, double usual) {
		return Attr.real(key, label).atLeast(0).byDefault(usual).doc("Strength λ of the penalty; 0 is none.");
	}

	/** Adds {@code method(strength)} to a builder, and the same for biases where that is asked for. */
	static Code add(Attrs a, Code builder, String method, double strength) {
		return builder.call(method, strength).callIf(a.get(BIASES), method + "Bias", strength);
	}
}
