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
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** Multi-head attention, of a sequence to itself or to another one. */
public final class MultiHeadAttention implements LayerKind {

	static final Attr<Integer> HEADS = Attr.integer("heads", "Heads").atLeast(1).byDefault(4)
			.doc("Number of heads; the features are split evenly among them.");
	static final Attr<Boolean> CAUSAL = Attr.bool("causal", "Causal").byDefault(false)
			.doc("Whether a step sees itself and earlier steps only, as it must where the next one is to be "
					+ "predicted.");
	static final Attr<Double> DROPOUT = Attr.real("dropout", "Dropout").atLeast(0).below(1).byDefault(0.0)
			.doc("Probability with which an attention weight is dropped while training.");

	private static final String ATTENTION = "org.layerwright.dl4j.attention.";

	private static final Declaration DECLARATION = Declaration
			.of("multi_head_attention", "Multi-head attention", Category.ATTENTION,
					"Each step of the first input gathers from the steps that it attends to: of itself, or of the "
							+ "second input where there is one (cross-attention to a memory). Queries Q come from the "
							+ "first input, keys K and values V from the one attended to, each by a map of its own; in "
							+ "each head of w features softmax(QKᵀ / √w)·V; the heads side by side go through a last "
							+ "map. Padding of the sequence attended to gets no weight. Gives the shape of the first "
							+ "input; with d features 4·d² weights and 4·d biases (Vaswani et al., 2017).")
			.attributes(HEADS, CAUSAL, DROPOUT, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.sequence(4, 6)).with("heads", "2"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 4)).with("heads", "1", "causal", "true", "bias", "false"))
			.sample(Sample.of(Shape.sequence(5, 4)).with("heads", "2", "dropout", "0.25", "initializer", "he"))
			.sample(Sample.of(Shape.sequence(4, 6), Shape.sequence(3, 5)).with("heads", "3"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 4), Shape.sequence(Shape.UNKNOWN, 4)).with("heads", "2",
					"dropout", "0.3", "bias", "false"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return new Ports(1, 2, true);
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		for (Shape input : inputs) {
			Common.sequence(this, List.of(input));
		}
		int features = inputs.get(0).size(Axis.FEATURES);
		if (features % a.get(HEADS) != 0) {
			throw Common.mismatch("attention.heads", null, new KindLabel(this), features, a.get(HEADS));
		}
		return inputs.get(0);
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Shape query = inputs.get(0);
		Shape memory = inputs.get(inputs.size() - 1);
		long features = query.size(Axis.FEATURES);
		long own = 2 * features * features;
		long other = 2 * features * memory.size(Axis.FEATURES);
		long attended = 2L * query.steps() * memory.steps() * features;
		return Cost.of(own + other + (a.get(Common.BIAS) ? 4 * features : 0),
				own * query.steps() + other * memory.steps() + attended);
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public boolean wholeSequence() {
		return true;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return context.inputs().size() == 1 ? new Emission.Layer(toItself(a), false) : toMemory(a, context);
	}

	private static Code toItself(Attrs a) {
		Code builder = Code.construct(ATTENTION + "SelfAttention.Builder").call("heads", a.get(HEADS))
				.callIf(a.get(CAUSAL), "causal", true)
				.callIf(a.get(DROPOUT) > 0, "attentionDropout", a.get(DROPOUT));
		return finish(a, builder);
	}

	/** The maps are layers; what is between them has no weights. */
	private Emission toMemory(Attrs a, EmitContext context) {
		Shape query = context.input();
		Shape memory = context.inputs().get(1);
		int features = query.size(Axis.FEATURES);
		Code attention = Code.construct(ATTENTION + "DotProductAttention", a.get(HEADS), a.get(CAUSAL), a.get(DROPOUT));
		return new Emission.Several(List.of(map(a, "query", query, features, 0),
				map(a, "memory", memory, 2 * features, 1),
				new Emission.Part("heads", id(), query, 0, new Emission.Vertex(attention), List.of(2, 3)),
				map(a, "out", query, features, 4)));
	}

	private Emission.Part map(Attrs a, String name, Shape input, int outputs, int from) {
		Code builder = Code.construct(ATTENTION + "StepwiseDense.Builder").call("nOut", outputs);
		return new Emission.Part(name, id(), input.with(Axis.FEATURES, outputs),
				Common.parameters(a, outputs, input.size(Axis.FEATURES)), new Emission.Layer(finish(a, builder), false),
				List.of(from));
	}

	private static Code finish(Attrs a, Code builder) {
		Attrs initializer = a.kind(Common.INITIALIZER);
		Code biased = builder.callIf(!a.get(Common.BIAS), "hasBias", false);
		return initializer == null ? biased.call("build")
				: biased.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer)).call("build");
	}

	@Override
	public String summary(Attrs a) {
		return "×" + a.get(HEADS) + (a.get(CAUSAL) ? ", causal" : "");
	}
}
