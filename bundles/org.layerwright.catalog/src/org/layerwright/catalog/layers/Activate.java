package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** An activation as a node of its own. */
public final class Activate implements LayerKind {

	static final Attr<String> FUNCTION = Attr.kind("function", "Function", Family.ACTIVATION).byDefault("relu")
			.doc("The activation function f.");

	/** DL4J's softmax goes over the time of a sequence, or the width of a picture. */
	private static final String SOFTMAX = "org.layerwright.dl4j.activation.ActivationSoftmaxFeatures";

	private static final Declaration DECLARATION = Declaration
			.of("activation", "Activation", Category.CORE,
					"Applies an activation function, y = f(x), and keeps the shape. For places where no layer with "
							+ "weights comes before, such as behind a sum or a batch normalization.")
			.attributes(FUNCTION).sample(Sample.of(Shape.features(5)).with("function", "tanh"))
			.sample(Sample.of(Shape.image(4, 3, 2)))
			.sample(Sample.of(Shape.sequence(4, 3)).with("function", "softmax"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)))
			.sample(Sample.of(Shape.sequence(4, 3)).with("function", "softmax"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.numbers(this, inputs.get(0));
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		boolean apart = a.get(FUNCTION).equals("softmax") && !context.input().isFeatures();
		return new Emission.Layer(of(apart ? Code.construct(SOFTMAX) : Common.activation(a, FUNCTION)), false);
	}

	/** A layer of {@code activation} alone; DL4J's own writes over its input outside of training. */
	static Code of(Code activation) {
		return Code.construct("org.layerwright.dl4j.activation.ActivationAlone", activation);
	}

	@Override
	public String summary(Attrs a) {
		return a.get(FUNCTION);
	}
}
