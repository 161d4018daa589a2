package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;

/** Where samples enter. */
public final class Input implements LayerKind {

	static final Attr<List<Integer>> SHAPE = Attr.sizes("shape", "Shape", 1, 3).atLeast(1).automatic()
			.doc("Shape of one sample, without the batch: features; or time, features; or height, width, channels, "
					+ "such as 28,28,1 for a grey picture. The time may be ?, as long as each sample is. That of the "
					+ "data where it is not set.");
	static final Attr<Boolean> TOKENS = Attr.bool("tokens", "Tokens").byDefault(false)
			.when(a -> a.has(SHAPE) && a.get(SHAPE).size() == 2)
			.doc("Whether the shape is time, vocabulary: each step is one number, the index of a token.");

	private static final Declaration DECLARATION = Declaration
			.of("input", "Input", Category.INPUT_OUTPUT,
					"Where samples enter the network. Its shape is that of one sample: a vector of features, a "
							+ "sequence (time × features), a sequence of tokens (time, vocabulary) or a picture "
							+ "(height × width × channels). It follows from the data; one that is set must equal it. "
							+ "Where samples have several parts, each has an input of its own, in their order.")
			.attributes(SHAPE, TOKENS).sample(Sample.of().with("shape", "4")).sample(Sample.of().with("shape", "7,6,2"))
			.sample(Sample.of().with("shape", "5,3")).sample(Sample.of().with("shape", "?,3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return Ports.SOURCE;
	}

	/** Only how long a sequence is may be left to the data. */
	@Override
	public List<Fault> check(Attrs a) {
		List<Integer> sizes = a.get(SHAPE);
		boolean known = sizes == null || sizes.subList(sizes.size() == 2 ? 1 : 0, sizes.size()).stream()
				.noneMatch(s -> s == Shape.UNKNOWN);
		return known ? List.of() : List.of(new Fault(SHAPE.key(), Text.of("input.time", set(a)), true));
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		if (a.has(SHAPE)) {
			return set(a);
		}
		return a.data().map(Samples::features)
				.orElseThrow(() -> Common.mismatch("input.unknown", "set.data", new KindLabel(this)));
	}

	private static Shape set(Attrs a) {
		Shape shape = Shape.of(a.get(SHAPE));
		boolean tokens = a.get(TOKENS) && shape.isSequence();
		return tokens ? Shape.tokens(shape.size(Axis.TIME), shape.size(Axis.FEATURES)) : shape;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Input(inputType(context.output()));
	}

	private static Code inputType(Shape shape) {
		String type = "org.deeplearning4j.nn.conf.inputs.InputType";
		if (shape.isImage()) {
			return Code.callStatic(type, "convolutional", shape.size(Axis.HEIGHT), shape.size(Axis.WIDTH),
					shape.size(Axis.CHANNELS));
		}
		if (shape.has(Axis.TIME)) {
			int numbers = shape.isTokens() ? 1 : shape.size(Axis.FEATURES);
			int time = shape.size(Axis.TIME);
			return time == Shape.UNKNOWN ? Code.callStatic(type, "recurrent", numbers)
					: Code.callStatic(type, "recurrent", numbers, time);
		}
		return Code.callStatic(type, "feedForward", shape.size(Axis.FEATURES));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(SHAPE) ? set(a).toString() : "";
	}
}
