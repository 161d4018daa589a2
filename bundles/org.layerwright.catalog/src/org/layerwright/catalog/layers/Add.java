package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
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
			.sample(Sample.of(Shape.image(3, 4, 2), Shape.image(3, 4, 2), Shape.image(3, 4, 2)))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3), Shape.sequence(Shape.UNKNOWN, 3)));

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
		return Common.same(this, inputs);
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Vertex(Code.construct(VERTEX, Code.constant(VERTEX + ".Op", "Add")));
	}
}
