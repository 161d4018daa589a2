package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;

/** Settings and rules that several layers share. */
final class Common {

	static final Attr<Integer> UNITS = Attr.integer("units", "Units").atLeast(1).required()
			.doc("Number of units, and so of output features.");
	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION)
			.byDefault("identity")
			.doc("Function f that is applied to each output.");
	static final Attr<Boolean> BIAS = Attr.bool("bias", "Bias").byDefault(true)
			.doc("Whether each output has a bias b that is added before the activation; biases start at 0.");
	static final Attr<String> INITIALIZER = Attr.kind("initializer", "Initializer", Family.INITIALIZER).automatic()
			.doc("How the weights start; as the training says where it is not set.");

	private static final String ACTIVATIONS = "org.nd4j.linalg.activations.Activation";

	private Common() {}

	/** The activation that {@code attr} chooses, as an argument of {@code activation(…)}. */
	static Code activation(Attrs a, Attr<String> attr) {
		Attrs chosen = a.kind(attr);
		return chosen == null ? noActivation() : ((ActivationKind) chosen.kind()).emit(chosen);
	}

	/** {@code Activation.IDENTITY}. */
	static Code noActivation() {
		return Code.constant(ACTIVATIONS, "IDENTITY");
	}

	/** Completes the builder of a layer with weights and the three settings above. */
	static Code finish(Attrs a, Code builder) {
		return finish(a, builder, activation(a, ACTIVATION));
	}

	/** The same with {@code activation}. */
	static Code finish(Attrs a, Code builder, Code activation) {
		return initialized(a, builder.call("activation", activation).callIf(!a.get(BIAS), "hasBias", false));
	}

	/** Completes a builder that knows of activation and bias. */
	static Code initialized(Attrs a, Code done) {
		Attrs initializer = a.kind(INITIALIZER);
		return initializer == null ? done.call("build")
				: done.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer)).call("build");
	}

	/** Weights and biases of a layer whose {@code outputs} each have {@code weightsEach} weights. */
	static long parameters(Attrs a, long outputs, long weightsEach) {
		return outputs * weightsEach + (a.get(BIAS) ? outputs : 0);
	}

	/** Units and activation, such as {@code 64, relu}. */
	static String summary(Object size, String activation) {
		return activation == null || activation.equals("identity") ? String.valueOf(size) : size + ", " + activation;
	}

	/** The only input of {@code kind}, which must be a vector of features. */
	static Shape features(LayerKind kind, List<Shape> inputs) throws ShapeMismatch {
		Shape input = numbers(kind, inputs.get(0));
		if (input.isSequence()) {
			throw mismatch("shape.time", "insert.last_time_step", new KindLabel(kind), input);
		}
		if (!input.isFeatures()) {
			throw mismatch("shape.features", "insert.flatten", new KindLabel(kind), input);
		}
		return input;
	}

	/** The only input of {@code kind}, which must be a picture. */
	static Shape image(LayerKind kind, List<Shape> inputs) throws ShapeMismatch {
		Shape input = numbers(kind, inputs.get(0));
		if (!input.isImage()) {
			throw mismatch("shape.image", input.isKnown() ? "insert.reshape" : null, new KindLabel(kind), input);
		}
		return input;
	}

	/** The shape that all inputs of {@code kind} must have. */
	static Shape same(LayerKind kind, List<Shape> inputs) throws ShapeMismatch {
		Shape first = inputs.get(0);
		for (Shape other : inputs) {
			sameSort(kind, first, other);
			for (Shape.Dimension dimension : first.dimensions()) {
				if (dimension.size() != other.size(dimension.axis())) {
					throw mismatch("shape.equal", null, new KindLabel(kind), first, other,
							Text.of("axis." + dimension.axis()));
				}
			}
		}
		return first;
	}

	/** Both must have the same dimensions, of whatever size. */
	static void sameSort(LayerKind kind, Shape first, Shape other) throws ShapeMismatch {
		numbers(kind, first);
		numbers(kind, other);
		if (!axes(first).equals(axes(other))) {
			throw mismatch("shape.sort", "insert.flatten", new KindLabel(kind), first, other);
		}
	}

	private static List<Axis> axes(Shape shape) {
		return shape.dimensions().stream().map(Shape.Dimension::axis).toList();
	}

	/** The only input of {@code kind}, which must be a sequence of vectors. */
	static Shape sequence(LayerKind kind, List<Shape> inputs) throws ShapeMismatch {
		Shape input = numbers(kind, inputs.get(0));
		if (!input.isSequence()) {
			throw mismatch("shape.sequence", input.isKnown() ? "insert.reshape" : null, new KindLabel(kind), input);
		}
		return input;
	}

	/** The only input of {@code kind}, which must be tokens. */
	static Shape tokens(LayerKind kind, List<Shape> inputs) throws ShapeMismatch {
		Shape input = inputs.get(0);
		if (!input.isTokens()) {
			throw mismatch("shape.noTokens", null, new KindLabel(kind), input);
		}
		return input;
	}

	/** An input of {@code kind}, which must not be tokens: they are names, with which nothing can be computed. */
	static Shape numbers(LayerKind kind, Shape input) throws ShapeMismatch {
		if (input.isTokens()) {
			throw mismatch("shape.tokens", "insert.embedding", new KindLabel(kind), input, input.size(Axis.TOKENS));
		}
		return input;
	}

	static ShapeMismatch mismatch(String key, String remedy, Object... arguments) {
		return new ShapeMismatch(Text.of(key, arguments), remedy);
	}
}
