package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** A limit on the length of the weights of each unit. */
public final class MaxNorm implements RegularizerKind {

	private static final Attr<Double> MOST = Attr.real("most", "Greatest norm").above(0).byDefault(3.0)
			.doc("c, the greatest Euclidean norm of the weights that reach one unit.");

	private static final Declaration DECLARATION = Declaration
			.of("max_norm", "Maximum norm", Category.REGULARIZATION,
					"After each update, the weights w that reach a unit (a filter) are scaled back to ‖w‖ = c where "
							+ "they are longer: a limit and no penalty, so weights are free below it; goes well with "
							+ "dropout (Srivastava et al., 2014). Biases are left out.")
			.attributes(MOST).sample(Sample.of()).sample(Sample.of().with("most", "0.5"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return builder.call("constrainWeights", Code.construct("org.layerwright.dl4j.constraint.MaxNorm", a.get(MOST)));
	}
}
