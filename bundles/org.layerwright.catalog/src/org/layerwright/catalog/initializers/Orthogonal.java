package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** Rows at right angles. */
public final class Orthogonal implements InitializerKind {

	private static final Attr<Double> GAIN = Distribution.gain();

	private static final Declaration DECLARATION = Declaration
			.of("orthogonal", "Orthogonal", Category.INITIALIZER,
					"Weights whose rows (or columns, whichever are fewer) are orthogonal to each other and of the same "
							+ "length g: what goes through such a layer keeps its length, forwards and backwards, "
							+ "however many layers there are (Saxe et al., 2014). A filter counts as a row of all its "
							+ "numbers.")
			.attributes(GAIN).sample(Sample.of()).sample(Sample.of().with("gain", "1.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.weights.WeightInitOrthogonal", a.get(GAIN));
	}
}
