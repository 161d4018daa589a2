package org.layerwright.catalog.augmentations;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Turns pictures. */
public final class Rotate extends Pictures {

	private static final Attr<Double> DEGREES = Attr.real("degrees", "Angle").atLeast(0).atMost(180).byDefault(10.0)
			.unit("°").doc("Greatest turn to each side; every angle up to it is equally likely.");

	private static final Declaration DECLARATION = Declaration
			.of("rotate", "Rotate", Category.AUGMENTATION,
					"Turns each picture about its middle by a random angle; what comes into the picture is black.")
			.attributes(DEGREES).sample(Sample.of()).sample(Sample.of().with("degrees", "45"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return construct("Rotate", a.get(DEGREES));
	}
}
