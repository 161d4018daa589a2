package org.layerwright.catalog.layers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** The simple recurrent layer. */
public final class SimpleRnn extends Recurrence {

	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION)
			.among("tanh", "relu", "sigmoid", "identity").byDefault("tanh")
			.doc("Function f that is applied to each output.");

	/** For the registry. */
	public SimpleRnn() {
		super(Declaration
				.of("simple_rnn", "Simple RNN", Category.SEQUENCE,
						"Simple recurrent layer: goes through a sequence step by step; the output of a step is part of "
								+ "the input of the next, h = f(xW + h′R + b). Time × n becomes time × m, with m·(n + "
								+ "m + 1) parameters. Its errors shrink or grow with every step back, so that it "
								+ "hardly learns from what lies far back. Steps that are padding leave h as it is "
								+ "(Elman, 1990).")
				.attributes(Common.UNITS, ACTIVATION, Common.INITIALIZER, RECURRENT_INITIALIZER)
				.sample(Sample.of(Shape.sequence(5, 3)).with("units", "4"))
				.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("units", "3", "activation", "sigmoid")),
				"SimpleRecurrent", 1, 1);
	}

	@Override
	Code settings(Attrs a, Code builder) {
		boolean usual = a.get(ACTIVATION).equals(ACTIVATION.byDefault());
		return usual ? builder : builder.call("activation", Common.activation(a, ACTIVATION));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(Common.UNITS) ? a.get(Common.UNITS) + ", " + a.get(ACTIVATION) : "";
	}
}
