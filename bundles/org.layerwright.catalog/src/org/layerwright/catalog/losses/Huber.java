package org.layerwright.catalog.losses;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;

/** Squares near 0, lines beyond. */
public final class Huber implements LossKind {

	static final Attr<Double> DELTA = Attr.real("delta", "Threshold").above(0).byDefault(1.0)
			.doc("δ, the error from which on the loss grows along a straight line.");

	private static final Declaration DECLARATION = Declaration
			.of("huber", "Huber", Category.LOSS,
					"L = 1/(n·m)·Σ h(ŷ − y), the mean over n samples and m outputs, h(e) = e²/2 for |e| ≤ δ, else "
							+ "δ·(|e| − δ/2): squares for small errors, absolute values for large ones, so that "
							+ "outliers count less (Huber, 1964).")
			.attributes(DELTA).sample(Sample.of())
			.sample(Sample.of().with("delta", "0.3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.loss.HuberLoss", a.get(DELTA));
	}

	@Override
	public boolean classification() {
		return false;
	}

	@Override
	public String outputActivation() {
		return "identity";
	}
}
