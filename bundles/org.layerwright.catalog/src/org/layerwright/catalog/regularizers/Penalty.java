package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** Settings that penalties share. */
public final class Penalty {

	private static final String DECAY = "org.layerwright.dl4j.regularization.DecoupledDecay";

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

	/** Adds weight decay beside the optimiser to the builder of a network; DL4J's own is twice as strong as it says. */
	public static Code decay(Code builder, double strength, boolean biases) {
		Code list = Code.callStatic(DECAY, "of", strength);
		return builder.call("regularization", list).callIf(biases, "regularizationBias", list);
	}
}
