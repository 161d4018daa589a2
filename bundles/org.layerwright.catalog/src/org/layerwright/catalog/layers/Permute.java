package org.layerwright.catalog.layers;

import java.util.List;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;

/** Exchanges dimensions. */
public final class Permute implements LayerKind {

	static final Attr<List<Integer>> ORDER = Attr.integers("order", "Order", 2, 3).atLeast(1).atMost(3).required()
			.doc("For each dimension of the output, which one of the input it is, counted from 1: 2,1 exchanges time "
					+ "and features of a sequence, 2,1,3 height and width of a picture.");

	private static final Declaration DECLARATION = Declaration
			.of("permute", "Permute", Category.SHAPE,
					"Exchanges the dimensions of a sequence (time × features) or a picture (height × width × "
							+ "channels): the numbers stay, in another order. No parameters. Sequences must all be as "
							+ "long as the input says.")
			.attributes(ORDER).sample(Sample.of(Shape.sequence(4, 3)).with("order", "2,1"))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("order", "2,1,3"))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("order", "3,1,2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public List<Fault> check(Attrs a) {
		List<Integer> order = a.get(ORDER);
		boolean good = order == null
				|| order.stream().sorted().toList().equals(List.of(1, 2, 3).subList(0, order.size()));
		return good ? List.of() : List.of(new Fault(ORDER.key(), Text.of("permute.order"), true));
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = inputs.get(0);
		List<Integer> order = a.get(ORDER);
		if (input.isTokens() || input.sizes().size() != order.size()) {
			throw Common.mismatch("shape.permute", null, new KindLabel(this), order.size(), input);
		}
		if (!input.isKnown() && order.get(0) != 1) {
			throw Common.mismatch("shape.unknown", null, input);
		}
		return Shape.of(order.stream().map(from -> input.sizes().get(from - 1)).toList());
	}

	/** DL4J has features before time and channels before height and width. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		List<Integer> order = a.get(ORDER);
		int last = order.size();
		Object[] places = IntStream.range(0, last)
				.mapToObj(i -> order.get(i == 0 ? last - 1 : i - 1) % last + 1).toArray();
		return new Emission.Vertex(Code.construct("org.deeplearning4j.nn.conf.graph.PreprocessorVertex",
				Code.construct("org.layerwright.dl4j.shape.Permutation", places)));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(ORDER) ? ORDER.type().format(a.get(ORDER)) : "";
	}
}
