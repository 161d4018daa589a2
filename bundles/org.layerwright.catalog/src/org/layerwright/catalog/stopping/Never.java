package org.layerwright.catalog.stopping;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.StoppingKind;

/** All epochs. */
public final class Never implements StoppingKind {

	private static final Declaration DECLARATION = Declaration
			.of("none", "None", Category.STOPPING, "Training goes on to its last epoch.").sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return null;
	}
}
