package org.layerwright.catalog.layers;

import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** Gated recurrent unit. */
public final class Gru extends Recurrence {

	/** For the registry. */
	public Gru() {
		super(Declaration
				.of("gru", "GRU", Category.SEQUENCE,
						"Gated recurrent unit: goes through a sequence step by step; two gates say how much of the "
								+ "step before goes into the new candidate, and how much of it stays. With the input x "
								+ "and the output h′ of the step before: r, z = σ(xW + b + h′R + c) each with its own "
								+ "weights, n = tanh(xW + b + r·(h′R + c)), h = (1 − z)·n + z·h′; the reset r comes "
								+ "after the product, as in PyTorch, Keras and cuDNN. Time × n becomes time × m, with "
								+ "3·m·(n + m + 2) parameters. Steps that are padding leave the state as it is (Cho et "
								+ "al., 2014).")
				.attributes(Common.UNITS, Common.INITIALIZER, RECURRENT_INITIALIZER)
				.sample(Sample.of(Shape.sequence(5, 3)).with("units", "4"))
				.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("units", "3", "initializer", "he")),
				"Gru", 3, 2);
	}
}
