package org.layerwright.catalog.stopping;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.StoppingKind;

/** Stops when the validation loss no longer falls. */
public final class EarlyStopping implements StoppingKind {

	private static final Attr<Integer> PATIENCE = Attr.integer("patience", "Patience").atLeast(1).byDefault(5)
			.unit("epochs").doc("Epochs in a row that may pass without improvement.");
	private static final Attr<Double> LEAST = Attr.real("improvement", "Least improvement").atLeast(0).byDefault(1e-4)
			.doc("By how much the loss must fall below the best one so far to count as improvement.");

	private static final Declaration DECLARATION = Declaration
			.of("early_stopping", "Early stopping", Category.STOPPING,
					"Ends the training when the loss on the validation part (on the training part where there is none) "
							+ "has not improved for some epochs: from there on the network only learns its samples by "
							+ "heart.")
			.attributes(PATIENCE, LEAST).sample(Sample.of()).sample(Sample.of().with("patience", "2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.stopping.NoImprovement", a.get(PATIENCE), a.get(LEAST));
	}
}
