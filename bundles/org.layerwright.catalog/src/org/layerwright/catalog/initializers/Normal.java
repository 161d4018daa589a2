package org.layerwright.catalog.initializers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;

/** N(mean, deviation²). */
public final class Normal implements InitializerKind {

	private static final Attr<Double> MEAN = Attr.real("mean", "Mean").byDefault(0.0).doc("Mean of the weights.");
	private static final Attr<Double> DEVIATION = Attr.real("deviation", "Standard deviation").above(0).byDefault(0.05)
			.doc("Standard deviation of the weights.");

	private static final Declaration DECLARATION = Declaration
			.of("normal", "Normal", Category.INITIALIZER,
					"Weights from a normal distribution of the given mean and standard deviation, whatever the layer's "
							+ "size.")
			.attributes(MEAN, DEVIATION).sample(Sample.of()).sample(Sample.of().with("deviation", "0.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.deeplearning4j.nn.conf.distribution.NormalDistribution", a.get(MEAN),
				a.get(DEVIATION));
	}
}
