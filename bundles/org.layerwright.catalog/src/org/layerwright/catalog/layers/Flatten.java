package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Makes a vector of whatever comes in. */
public final class Flatten implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("flatten", "Flatten", Category.SHAPE,
					"Makes one vector of features of a picture (height × width × channels) or a sequence (time × "
							+ "features), so that dense layers can follow. The order is DL4J's: channel by channel, "
							+ "each row by row; of sequences feature by feature, each over time.")
			.sample(Sample.of(Shape.image(4, 3, 2))).sample(Sample.of(Shape.sequence(4, 3)))
			.sample(Sample.of(Shape.features(3)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.numbers(this, inputs.get(0));
		if (!input.isKnown()) {
			throw Common.mismatch("shape.unknown", null, input);
		}
		return Shape.features(Math.toIntExact(input.elements()));
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		if (context.input().isFeatures()) {
			return new Emission.Layer(Activate.of(Common.noActivation()), false);
		}
		if (context.input().isSequence()) {
			return new Emission.Layer(
					Code.construct("org.layerwright.dl4j.layer.FlatSteps", context.input().size(Axis.TIME)), false);
		}
		return new Emission.Vertex(Layout.reshape(context.input(), context.output()));
	}
}
