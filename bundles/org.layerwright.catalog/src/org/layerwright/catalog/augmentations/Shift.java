package org.layerwright.catalog.augmentations;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Moves pictures. */
public final class Shift extends Pictures {

	private static final Attr<Integer> PIXELS = Attr.integer("pixels", "Way").atLeast(0).atMost(4096).byDefault(2)
			.unit("px").doc("Greatest way in each direction; every way up to it is equally likely.");

	private static final Declaration DECLARATION = Declaration
			.of("shift", "Shift", Category.AUGMENTATION,
					"Moves each picture by a random number of whole pixels; what comes into the picture is black.")
			.attributes(PIXELS).sample(Sample.of()).sample(Sample.of().with("pixels", "3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return construct("Shift", a.get(PIXELS));
	}
}
