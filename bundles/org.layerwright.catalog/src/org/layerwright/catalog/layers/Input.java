package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** Where samples enter. */
public final class Input implements LayerKind {

	static final Attr<List<Integer>> SHAPE = Attr.integers("shape", "Shape", 1, 3).atLeast(1).required()
			.doc("Shape of one sample, without the batch: features; or time, features; or height, width, channels, "
					+ "such as 28,28,1 for a grey picture.");

	private static final Declaration DECLARATION = Declaration
			.of("input", "Input", Category.INPUT_OUTPUT,
					"Where samples enter the network. Its shape is that of one sample: a vector of features, a "
							+ "sequence (time × features) or a picture (height × width × channels). It must equal the "
							+ "shape of the samples that the data source gives.")
			.attributes(SHAPE).sample(Sample.of().with("shape", "4")).sample(Sample.of().with("shape", "7,6,2"))
			.sample(Sample.of().with("shape", "5,3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return Ports.SOURCE;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) {
		return Shape.of(a.get(SHAPE));
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
		if (shape.isSequence()) {
			return Code.callStatic(type, "recurrent", shape.size(Axis.FEATURES), shape.size(Axis.TIME));
		}
		return Code.callStatic(type, "feedForward", shape.size(Axis.FEATURES));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(SHAPE) ? Shape.of(a.get(SHAPE)).toString() : "";
	}
}
