package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Shape;

/** Drawn forms. */
public final class ColourShapes extends Generator {

	private static final Attr<Double> ROTATION = Attr.real("rotation", "Rotation").atLeast(0).atMost(180)
			.byDefault(30.0).unit("°").doc("Greatest turn to either side.");

	public ColourShapes() {
		super("ShapePictures", describe("shapes", "Coloured shapes",
				"Coloured pictures of circles, squares, triangles and crosses, 24×24×3 between 0 and 1. Place, size, "
						+ "turn, the colours of form and ground and noise are random, so that only the form tells the "
						+ "class. Four classes of the same size. Needs no file."),
				2_000, ROTATION, noise(0.05));
	}

	@Override
	Shape features() {
		return Shape.image(24, 24, 3);
	}

	@Override
	int outputs(Attrs a) {
		return 4;
	}
}
