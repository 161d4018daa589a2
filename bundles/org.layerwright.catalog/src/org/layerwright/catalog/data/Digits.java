package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Shape;

/** Drawn digits. */
public final class Digits extends Generator {

	private static final Attr<Double> SHIFT = Attr.real("shift", "Shift").atLeast(0).atMost(10).byDefault(2.0)
			.unit("px")
			.doc("Greatest shift in each direction.");
	private static final Attr<Double> ROTATION = Attr.real("rotation", "Rotation").atLeast(0).atMost(180)
			.byDefault(10.0).unit("°").doc("Greatest turn to either side.");
	private static final Attr<Double> SCALE = Attr.real("scale", "Scale").atLeast(0).below(1).byDefault(0.15)
			.doc("Greatest change of size, as a share of it.");
	private static final Attr<Double> THICKNESS = Attr.real("thickness", "Thickness").atLeast(0).atMost(10)
			.byDefault(1.5).unit("px").doc("Greatest stroke that is added around the glyph.");

	public Digits() {
		super("DigitPictures", describe("digits", "Drawn digits",
				"Grey pictures of the digits 0 to 9, 28×28×1 between 0 and 1, drawn from the fonts of this machine and "
						+ "varied at random: shifted, turned, scaled, thickened, with noise. Ten classes of the same "
						+ "size. Needs no file."),
				12_000, SHIFT, ROTATION, SCALE, THICKNESS, noise(0.05));
	}

	@Override
	Shape features() {
		return Shape.image(28, 28, 1);
	}

	@Override
	int outputs(Attrs a) {
		return 10;
	}
}
