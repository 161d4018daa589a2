package org.layerwright.catalog.layers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** Long short-term memory. */
public final class Lstm extends Recurrence {

	static final Attr<Double> FORGET_BIAS = Attr.real("forgetBias", "Forget bias").byDefault(1.0)
			.doc("What the biases of the forget gates start with: above 0 the state is kept at first, so that errors "
					+ "reach far back from the beginning.");

	/** For the registry. */
	public Lstm() {
		super(Declaration
				.of("lstm", "LSTM", Category.SEQUENCE,
						"Long short-term memory: goes through a sequence step by step and carries a state c along that "
								+ "gates write, keep and read. With the input x and the output h′ and state c′ of the "
								+ "step before: i, f, o = σ(xW + h′R + b) each with its own weights, g = tanh(xW + "
								+ "h′R + b), c = f·c′ + i·g, h = o·tanh(c); no peepholes. Time × n becomes time × m, "
								+ "with 4·m·(n + m + 1) parameters. Steps that are padding leave the state as it is "
								+ "(Hochreiter and Schmidhuber, 1997; forget gates: Gers et al., 2000).")
				.attributes(Common.UNITS, FORGET_BIAS, Common.INITIALIZER, RECURRENT_INITIALIZER)
				.sample(Sample.of(Shape.sequence(5, 3)).with("units", "4"))
				.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("units", "3", "forgetBias", "0",
						"initializer", "he", "recurrentInitializer", "lecun")),
				"Lstm", 4, 1);
	}

	@Override
	Code settings(Attrs a, Code builder) {
		return builder.callIf(!a.get(FORGET_BIAS).equals(FORGET_BIAS.byDefault()), "forgetBias", a.get(FORGET_BIAS));
	}
}
