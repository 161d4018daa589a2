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
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** A vector of its own for each token. */
public final class Embedding implements LayerKind {

	static final Attr<Integer> FEATURES = Attr.integer("features", "Features").atLeast(1).byDefault(64)
			.doc("Numbers m of the vector that stands for a token.");

	private static final Declaration DECLARATION = Declaration
			.of("embedding", "Embedding", Category.SEQUENCE,
					"Gives each token of a sequence its own vector of m numbers, which is learned: row k of a table "
							+ "for token k. Time tokens become time × m; with a vocabulary of v tokens, which follows "
							+ "from the data, there are v·m parameters (Bengio et al., 2003).")
			.attributes(FEATURES, Common.INITIALIZER)
			.sample(Sample.of(Shape.tokens(5, 7)).with("features", "4"))
			.sample(Sample.of(Shape.tokens(Shape.UNKNOWN, 3)).with("features", "2", "initializer", "normal"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.tokens(this, inputs);
		return Shape.sequence(input.size(Axis.TIME), a.get(FEATURES));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		return Cost.of((long) inputs.get(0).size(Axis.TOKENS) * a.get(FEATURES), 0);
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.layerwright.dl4j.embedding.TokenEmbedding.Builder",
				context.input().size(Axis.TOKENS), a.get(FEATURES));
		Attrs initializer = a.kind(Common.INITIALIZER);
		builder = initializer == null ? builder
				: builder.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer));
		return new Emission.Layer(builder.call("build"), false);
	}

	@Override
	public String summary(Attrs a) {
		return String.valueOf(a.get(FEATURES));
	}
}
