package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Shape;

/** y = slope·x + intercept. */
public final class Line extends Generator {

	private static final Attr<Double> SLOPE = Attr.real("slope", "Slope").byDefault(2.0)
			.doc("Change of y when x grows by 1.");
	private static final Attr<Double> INTERCEPT = Attr.real("intercept", "Intercept").byDefault(1.0)
			.doc("y at x = 0.");

	public Line() {
		super("Line", describe("line", "Line",
				"Points on a straight line, y = slope·x + intercept, x equally likely between −1 and 1, with normally "
						+ "distributed noise in y: the task of linear regression."),
				200, SLOPE, INTERCEPT, noise(0.1));
	}

	@Override
	Shape features() {
		return Shape.features(1);
	}

	@Override
	int outputs(Attrs a) {
		return 0;
	}
}
