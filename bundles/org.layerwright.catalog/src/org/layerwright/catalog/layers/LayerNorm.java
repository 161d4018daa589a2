package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Layer normalization. */
public final class LayerNorm implements LayerKind {

	static final Attr<Double> EPSILON = Attr.real("epsilon", "Epsilon").above(0).byDefault(1e-5)
			.doc("ε, added to the variance so that nothing is divided by zero.");

	private static final double DEFAULT_EPSILON = 1e-5;

	private static final Declaration DECLARATION = Declaration
			.of("layer_norm", "Layer normalization", Category.NORMALIZATION,
					"Brings the features of each sample to mean 0 and variance 1, then scales and shifts them: y = "
							+ "γ·(x − μ) / √(σ² + ε) + β, with μ and σ² (divided by their number) over the features "
							+ "alone. A vector is normalized as a whole, a sequence at each step, a picture over the "
							+ "channels at each place. The batch does not matter, so training and use are the same. "
							+ "Keeps the shape; γ and β, one for each feature, are learned (Ba, Kiros and Hinton, "
							+ "2016).")
			.attributes(EPSILON).sample(Sample.of(Shape.features(4)))
			.sample(Sample.of(Shape.sequence(5, 4)).with("epsilon", "0.001"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3))).sample(Sample.of(Shape.image(3, 4, 2)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.numbers(this, inputs.get(0));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Shape input = inputs.get(0);
		return Cost.of(2L * input.size(input.isImage() ? Axis.CHANNELS : Axis.FEATURES), input.elements());
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Layer(Code.construct("org.layerwright.dl4j.normalization.LayerNormalization.Builder")
				.callIf(a.get(EPSILON) != DEFAULT_EPSILON, "epsilon", a.get(EPSILON)).call("build"), false);
	}
}
