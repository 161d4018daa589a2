package org.layerwright.catalog.layers;

import java.math.BigDecimal;
import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Sets a random share of its inputs to zero while training. */
public final class Dropout implements LayerKind {

	static final Attr<Double> RATE = Attr.real("rate", "Rate").atLeast(0).below(1).byDefault(0.5)
			.doc("Probability p with which a value is dropped; 0 drops nothing.");

	private static final Declaration DECLARATION = Declaration
			.of("dropout", "Dropout", Category.REGULARIZATION,
					"While training, each value becomes 0 with probability p and is divided by 1 − p otherwise, so "
							+ "that its expectation stays; afterwards values pass unchanged. Keeps the shape. Against "
							+ "overfitting: no unit can rely on another one (Srivastava et al., 2014).")
			.attributes(RATE).sample(Sample.of(Shape.features(6)).with("rate", "0.25"))
			.sample(Sample.of(Shape.image(4, 3, 2))).sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.numbers(this, inputs.get(0));
	}

	/** DL4J asks for the probability with which a value is kept; its own layer refuses masks of sequences. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		double kept = BigDecimal.ONE.subtract(BigDecimal.valueOf(a.get(RATE))).doubleValue();
		return new Emission.Layer(context.input().isSequence()
				? Code.construct("org.layerwright.dl4j.layer.StepDropout", kept)
				: Code.construct("org.deeplearning4j.nn.conf.layers.DropoutLayer.Builder", kept).call("build"), false);
	}

	@Override
	public String summary(Attrs a) {
		return RATE.type().format(a.get(RATE));
	}
}
