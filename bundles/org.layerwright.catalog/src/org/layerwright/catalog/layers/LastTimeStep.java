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
import org.layerwright.catalog.Window;

/** The last step of each sequence. */
public final class LastTimeStep implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("last_time_step", "Last time step", Category.SEQUENCE,
					"Takes the last step of each sequence, so that behind a recurrent layer there is one vector for "
							+ "the whole of it: time × n becomes n. Of samples of unequal length it takes the last "
							+ "step of each that is no padding. No parameters.")
			.sample(Sample.of(Shape.sequence(5, 3))).sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Shape.features(Common.sequence(this, inputs).size(Axis.FEATURES));
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Layer(Code.construct(Recurrence.PACKAGE + "LastStep"), false);
	}
}
