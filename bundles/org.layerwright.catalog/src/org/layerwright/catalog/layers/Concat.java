package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
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

/** Its inputs side by side. */
public final class Concat implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("concat", "Concatenate", Category.MERGE,
					"Puts two or more inputs side by side, in the order in which they were connected: channels of "
							+ "pictures of the same height and width, features of sequences of the same length, "
							+ "features of vectors.")
			.sample(Sample.of(Shape.features(4), Shape.features(3)))
			.sample(Sample.of(Shape.image(3, 4, 2), Shape.image(3, 4, 1), Shape.image(3, 4, 2)))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3), Shape.sequence(Shape.UNKNOWN, 2)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return Ports.MERGE;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape first = inputs.get(0);
		Axis along = first.isImage() ? Axis.CHANNELS : Axis.FEATURES;
		int sum = 0;
		for (Shape other : inputs) {
			requireSameBut(along, first, other);
			sum += other.size(along);
		}
		return first.with(along, sum);
	}

	private void requireSameBut(Axis along, Shape first, Shape other) throws ShapeMismatch {
		Common.sameSort(this, first, other);
		for (Shape.Dimension dimension : first.dimensions()) {
			Axis axis = dimension.axis();
			if (axis != along && dimension.size() != other.size(axis)) {
				throw Common.mismatch("shape.side", null, Text.of("axis." + axis), new KindLabel(this),
						dimension.size(),
						other.size(axis));
			}
		}
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Vertex(Code.construct("org.deeplearning4j.nn.conf.graph.MergeVertex"));
	}
}
