package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** A vector of its own for each position. */
public final class PositionEmbedding implements LayerKind {

	private static final String LEARNED = "learned";

	static final Attr<String> MODE = Attr.choice("mode", "Mode", "sinusoidal", LEARNED).byDefault("sinusoidal")
			.doc("sinusoidal: sines and cosines of t with wave lengths from 2π to 20,000π, for any length; learned: a "
					+ "vector that is learned for each position.");
	static final Attr<Integer> LENGTH = Attr.integer("maxLength", "Longest sequence").atLeast(1).byDefault(512)
			.unit("steps").when(PositionEmbedding::learned)
			.doc("Positions that are learned; no sequence may have more steps.");
	static final Attr<String> INITIALIZER = Common.INITIALIZER.when(PositionEmbedding::learned);

	private static final Declaration DECLARATION = Declaration
			.of("position_embedding", "Position embedding", Category.SEQUENCE,
					"Adds to each step of a sequence a vector that says where it is, since attention alone does not "
							+ "see the order. Sinusoidal: sin(t / 10000^(2i/n)) for feature 2i and cos(t / "
							+ "10000^(2i/n)) for feature 2i + 1 of n. Learned: one vector for each of the first "
							+ "positions, a parameter each number. Keeps the shape (Vaswani et al., 2017).")
			.attributes(MODE, LENGTH, INITIALIZER)
			.sample(Sample.of(Shape.sequence(5, 4)))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)).with("mode", LEARNED, "maxLength", "6"));

	private static boolean learned(Attrs a) {
		return a.get(MODE).equals(LEARNED);
	}

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.sequence(this, inputs);
		if (learned(a) && input.size(Axis.TIME) > a.get(LENGTH)) {
			throw Common.mismatch("shape.longer", null, new KindLabel(this), a.get(LENGTH), input);
		}
		return input;
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		return learned(a) ? Cost.of((long) a.get(LENGTH) * inputs.get(0).size(Axis.FEATURES), 0) : Cost.NONE;
	}

	@Override
	public boolean wholeSequence() {
		return true;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.layerwright.dl4j.embedding.PositionEmbedding.Builder")
				.callIf(learned(a), LEARNED, a.get(LENGTH));
		Attrs initializer = learned(a) ? a.kind(INITIALIZER) : null;
		builder = initializer == null ? builder
				: builder.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer));
		return new Emission.Layer(builder.call("build"), false);
	}

	@Override
	public String summary(Attrs a) {
		return learned(a) ? String.valueOf(a.get(LENGTH)) : "";
	}
}
