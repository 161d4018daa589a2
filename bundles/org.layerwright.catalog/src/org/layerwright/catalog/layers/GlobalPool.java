package org.layerwright.catalog.layers;

import java.util.List;
import java.util.Map;

import org.layerwright.catalog.Attr;
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

/** One number a channel. */
public final class GlobalPool implements LayerKind {

	static final Attr<String> MODE = Attr.choice("mode", "Mode", "average", "max", "sum").byDefault("average")
			.doc("What becomes of all places of a channel: their average, maximum or sum.");

	private static final Map<String, String> TYPES = Map.of("average", "AVG", "max", "MAX", "sum", "SUM");
	private static final String PACKAGE = "org.deeplearning4j.nn.conf.layers.";

	private static final Declaration DECLARATION = Declaration
			.of("global_pool", "Global pooling", Category.POOLING,
					"One number for each channel of a picture, over height and width: height × width × channels "
							+ "becomes a vector of channels features. No parameters, and the size of the picture no "
							+ "longer matters.")
			.attributes(MODE).sample(Sample.of(Shape.image(4, 3, 2)))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("mode", "max"))
			.sample(Sample.of(Shape.image(3, 5, 3)).with("mode", "sum"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	/** Sequences are refused: DL4J takes the result for a sequence again, and layers behind it fail. */
	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Shape.features(Common.image(this, inputs).size(Axis.CHANNELS));
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code type = Code.constant(PACKAGE + "PoolingType", TYPES.get(a.get(MODE)));
		return new Emission.Layer(Code.construct(PACKAGE + "GlobalPoolingLayer", type), false);
	}

	@Override
	public String summary(Attrs a) {
		return a.get(MODE);
	}
}
