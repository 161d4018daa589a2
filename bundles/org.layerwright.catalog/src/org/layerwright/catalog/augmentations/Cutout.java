package org.layerwright.catalog.augmentations;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Blackens squares. */
public final class Cutout extends Pictures {

	private static final Attr<Integer> SIZE = Attr.integer("size", "Size").atLeast(1).atMost(4096).byDefault(8)
			.unit("px").doc("Side of the square.");

	private static final Declaration DECLARATION = Declaration
			.of("cutout", "Cutout", Category.AUGMENTATION,
					"Blackens a square around a random pixel of each picture, part of which may lie outside, so that "
							+ "the network does not rely on one detail (DeVries and Taylor, 2017).")
			.attributes(SIZE).sample(Sample.of()).sample(Sample.of().with("size", "16"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return construct("Cutout", a.get(SIZE));
	}
}
