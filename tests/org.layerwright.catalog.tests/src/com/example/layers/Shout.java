package com.example.layers;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** What someone else contributes: f(x) = volume·x. */
public final class Shout implements ActivationKind {

	private static final Attr<Double> VOLUME = Attr.real("volume", "Volume").byDefault(2.0).doc("How loud.");
	private static final Declaration DECLARATION = Declaration
			.of("shout", "Shout", Category.ACTIVATION, "f(x) = volume·x.").attributes(VOLUME).sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("com.example.Shout", a.get(VOLUME));
	}

	@Override
	public double value(Attrs a, double x) {
		return a.get(VOLUME) * x;
	}

	@Override
	public double derivative(Attrs a, double x) {
		return a.get(VOLUME);
	}
}
