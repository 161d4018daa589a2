package org.layerwright.catalog.data;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Shape;

/** y = amplitude·sin(frequency·x). */
public final class Sine extends Generator {

	private static final Attr<Double> AMPLITUDE = Attr.real("amplitude", "Amplitude").byDefault(1.0)
			.doc("Greatest y.");
	private static final Attr<Double> FREQUENCY = Attr.real("frequency", "Frequency").above(0).byDefault(1.0)
			.doc("Full waves between −π and π.");

	public Sine() {
		super("Sine", describe("sine", "Sine",
				"Points on a sine, y = amplitude·sin(frequency·x), x equally likely between −π and π, with normally "
						+ "distributed noise in y: a curve for a small network to follow."),
				400, AMPLITUDE, FREQUENCY, noise(0.05));
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
