package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Gives the same numbers another shape. */
public final class Reshape implements LayerKind {

	static final Attr<List<Integer>> SHAPE = Attr.integers("shape", "Shape", 1, 3).atLeast(1).required()
			.doc("The new shape, with as many numbers as the input has: features; or time, features; or height, width, "
					+ "channels.");

	private static final Declaration DECLARATION = Declaration
			.of("reshape", "Reshape", Category.SHAPE,
					"Gives the same numbers another shape, such as 28×28×1 to a vector of 784 features. The order of "
							+ "the numbers is DL4J's: pictures channel by channel, each row by row; sequences feature "
							+ "by feature, each over time.")
			.attributes(SHAPE).sample(Sample.of(Shape.features(24)).with("shape", "4,3,2"))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("shape", "24"))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("shape", "2,6,2"))
			.sample(Sample.of(Shape.features(12)).with("shape", "4,3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.numbers(this, inputs.get(0));
		Shape output = Shape.of(a.get(SHAPE));
		if (!input.isKnown()) {
			throw Common.mismatch("shape.unknown", null, input);
		}
		if (input.elements() != output.elements()) {
			throw Common.mismatch("shape.reshape", "set.shape", input, input.elements(), output, output.elements());
		}
		return output;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Vertex(Layout.reshape(context.input(), context.output()));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(SHAPE) ? Shape.of(a.get(SHAPE)).toString() : "";
	}
}
