package org.layerwright.catalog.augmentations;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Enlarges parts of pictures. */
public final class Crop extends Pictures {

	private static final Attr<Double> LEAST = Attr.real("least", "Smallest part").above(0).atMost(1).byDefault(0.8)
			.doc("Smallest side of the part, as a share of the whole picture; every share up to 1 is equally likely.");

	private static final Declaration DECLARATION = Declaration
			.of("crop", "Crop", Category.AUGMENTATION,
					"Takes a part of each picture, somewhere at random and of its proportions, and enlarges it to the "
							+ "size of the whole.")
			.attributes(LEAST).sample(Sample.of()).sample(Sample.of().with("least", "0.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return construct("Crop", a.get(LEAST));
	}
}
