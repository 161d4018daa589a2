package org.layerwright.catalog.regularizers;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;

/** w ← w − η·λ·w. */
public final class WeightDecay implements RegularizerKind {

	private static final Attr<Double> STRENGTH = Penalty.strength("strength", "Strength", 1e-4);

	private static final Declaration DECLARATION = Declaration
			.of("weight_decay", "Weight decay", Category.REGULARIZATION,
					"Each update also shrinks the weights themselves, w ← w − η·λ·w, beside the optimiser and not "
							+ "through its gradient: with Adam this is AdamW (Loshchilov and Hutter, 2019); with plain "
							+ "gradient descent it equals L2. Biases are left out unless asked for.")
			.attributes(STRENGTH, Penalty.BIASES).sample(Sample.of())
			.sample(Sample.of().with("strength", "0.01", "biases", "true"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, Code builder) {
		return Penalty.decay(builder, a.get(STRENGTH), a.get(Penalty.BIASES));
	}

	@Override
	public boolean decaysWeights() {
		return true;
	}
}
