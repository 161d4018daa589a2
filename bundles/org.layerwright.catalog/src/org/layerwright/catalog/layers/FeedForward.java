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
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** Two dense maps at each step. */
public final class FeedForward implements LayerKind {

	static final Attr<Integer> HIDDEN = Attr.integer("hidden", "Hidden units").atLeast(1).byDefault(128)
			.doc("Number h of units between the two maps; usually four times the features.");
	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION).byDefault("relu")
			.doc("Function f between the two maps.");
	static final Attr<Double> DROPOUT = Attr.real("dropout", "Dropout").atLeast(0).below(1).byDefault(0.0)
			.doc("Probability with which a hidden unit is dropped while training.");

	private static final Declaration DECLARATION = Declaration
			.of("feed_forward", "Feed-forward", Category.ATTENTION,
					"The feed-forward half of a Transformer layer: at each step y = f(xW₁ + b₁)W₂ + b₂, from d "
							+ "features to h hidden units and back to d, the same weights at every step. Takes a "
							+ "sequence or a vector and keeps its shape; 2·d·h weights and h + d biases (Vaswani et "
							+ "al., 2017).")
			.attributes(HIDDEN, ACTIVATION, DROPOUT, Common.INITIALIZER)
			.sample(Sample.of(Shape.sequence(4, 3)).with("hidden", "5", "activation", "gelu"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)).with("hidden", "4", "dropout", "0.25", "activation",
					"tanh"))
			.sample(Sample.of(Shape.features(3)).with("hidden", "6", "activation", "sigmoid", "initializer", "he"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Steps.vectors(this, inputs.get(0));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		long features = inputs.get(0).size(Axis.FEATURES);
		long hidden = a.get(HIDDEN);
		long weights = 2 * features * hidden;
		return Cost.of(weights + hidden + features, weights * inputs.get(0).steps());
	}

	@Override
	public Window window(Attrs a) {
		return Window.POINT;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.layerwright.dl4j.attention.FeedForward.Builder")
				.call("hidden", a.get(HIDDEN)).callIf(a.get(DROPOUT) > 0, "hiddenDropout", a.get(DROPOUT));
		return new Emission.Layer(Common.finish(a, builder, Common.activation(a, ACTIVATION)), false);
	}

	@Override
	public String summary(Attrs a) {
		return Common.summary(a.get(HIDDEN), a.get(ACTIVATION));
	}
}
