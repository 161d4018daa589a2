package org.layerwright.ui.tests.kinds;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** A layer as another plug-in would declare it: gives what it gets. */
public final class ContributedLayer implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("contributed", "Contributed", Category.CORE, "Gives what it gets.")
			.sample(Sample.of(Shape.features(3)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) {
		return inputs.get(0);
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Vertex(Code.construct("org.deeplearning4j.nn.conf.graph.ScaleVertex", 1.0));
	}
}
