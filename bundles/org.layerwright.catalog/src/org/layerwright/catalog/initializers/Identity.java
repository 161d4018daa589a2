package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** g on the diagonal. */
public final class Identity implements InitializerKind {

	private static final Attr<Double> GAIN = Distribution.gain();

	private static final Declaration DECLARATION = Declaration
			.of("identity", "Identity", Category.INITIALIZER,
					"Weights that pass the input on: g on the diagonal, all else 0; in a convolution g at the middle "
							+ "of filter i for channel i. For layers as wide as their input, such as recurrent ones "
							+ "with ReLU (Le et al., 2015).")
			.attributes(GAIN).sample(Sample.of()).sample(Sample.of().with("gain", "1.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.weights.WeightInitEye", a.get(GAIN));
	}
}
