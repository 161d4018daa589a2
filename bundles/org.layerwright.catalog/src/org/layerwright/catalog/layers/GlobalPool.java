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
	/** DL4J's own, but that it gives a vector and not a sequence. */
	private static final String OVER_TIME = "org.layerwright.dl4j.recurrent.TimePooling";
	private static final String PACKAGE = "org.deeplearning4j.nn.conf.layers.";

	private static final Declaration DECLARATION = Declaration
			.of("global_pool", "Global pooling", Category.POOLING,
					"One number for each channel of a picture, over height and width, or for each feature of a "
							+ "sequence, over time: height × width × channels becomes a vector of channels features, "
							+ "time × features one of features. Steps that only fill up shorter sequences do not "
							+ "count. No parameters, and the size of the picture or the length no longer matters.")
			.attributes(MODE).sample(Sample.of(Shape.image(4, 3, 2)))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("mode", "max"))
			.sample(Sample.of(Shape.image(3, 5, 3)).with("mode", "sum"))
			.sample(Sample.of(Shape.sequence(5, 3)).with("mode", "max"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = inputs.get(0);
		return Shape.features(input.isSequence() ? input.size(Axis.FEATURES)
				: Common.image(this, inputs).size(Axis.CHANNELS));
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code type = Code.constant(PACKAGE + "PoolingType", TYPES.get(a.get(MODE)));
		String layer = context.input().isSequence() ? OVER_TIME : PACKAGE + "GlobalPoolingLayer";
		return new Emission.Layer(Code.construct(layer, type), false);
	}

	@Override
	public String summary(Attrs a) {
		return a.get(MODE);
	}
}
