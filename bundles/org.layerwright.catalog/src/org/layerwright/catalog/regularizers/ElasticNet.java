package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** λ₁·Σ|w| + λ₂/2·Σw². */
public final class ElasticNet implements RegularizerKind {

	private static final Attr<Double> L1 = Penalty.strength("l1", "L1 strength", 1e-5);
	private static final Attr<Double> L2 = Penalty.strength("l2", "L2 strength", 1e-4);

	private static final Declaration DECLARATION = Declaration
			.of("l1_l2", "L1 and L2", Category.REGULARIZATION,
					"Adds λ₁·Σ|w| + λ₂/2·Σw² to the loss: few weights, and small ones (Zou and Hastie, 2005, the "
							+ "elastic net). Biases are left out unless asked for.")
			.aliases("elastic_net").attributes(L1, L2, Penalty.BIASES).sample(Sample.of())
			.sample(Sample.of().with("l1", "0.01", "biases", "true"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return Penalty.add(a, Penalty.add(a, builder, "l1", a.get(L1)), "l2", a.get(L2));
	}

	@Override
	public boolean decaysWeights() {
		return true;
	}
}
