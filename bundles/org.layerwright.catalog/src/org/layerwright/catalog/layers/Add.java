package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
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

/** The sum of its inputs. */
public final class Add implements LayerKind {

	private static final String VERTEX = "org.deeplearning4j.nn.conf.graph.ElementWiseVertex";

	private static final Declaration DECLARATION = Declaration
			.of("add", "Add", Category.MERGE,
					"The sum of two or more inputs of the same shape, element by element; the shape stays. With a way "
							+ "around one or more layers it makes a residual connection (He et al., 2016).")
			.sample(Sample.of(Shape.features(4), Shape.features(4)))
			.sample(Sample.of(Shape.image(3, 4, 2), Shape.image(3, 4, 2), Shape.image(3, 4, 2)));

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
		for (Shape other : inputs) {
			if (!other.equals(first)) {
				throw Common.mismatch("shape.equal", null, new KindLabel(this), first, other);
			}
		}
		return first;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Vertex(Code.construct(VERTEX, Code.constant(VERTEX + ".Op", "Add")));
	}
}
