package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;

/** Feed-forward networks of which a gate chooses some for each step. */
public final class MixtureOfExperts implements LayerKind {

	static final Attr<Integer> EXPERTS = Attr.integer("experts", "Experts").atLeast(1).byDefault(4)
			.doc("Number n of experts.");
	static final Attr<Integer> CHOSEN = Attr.integer("chosen", "Chosen").atLeast(1).byDefault(2)
			.doc("Number k of experts that each step uses; the others are not computed.");
	static final Attr<Double> BALANCE = Attr.real("balance", "Balance").atLeast(0).byDefault(0.01)
			.doc("Weight of the loss n·Σ fᵢ·Pᵢ that is added while training so that experts share the work; fᵢ is the "
					+ "share of expert i in all choices of the batch, Pᵢ its mean probability. It is 1 where all do "
					+ "the same.");

	private static final Declaration DECLARATION = Declaration
			.of("mixture_of_experts", "Mixture of experts", Category.ATTENTION,
					"n experts, each a feed-forward network Eᵢ(x) = f(xW₁ + b₁)W₂ + b₂ with h hidden units, and a gate "
							+ "that gives each step (or the vector) a probability of each, p = softmax(xW). Only the k "
							+ "most probable ones are computed: y = Σ pᵢ·Eᵢ(x) over these, with p of all n. More "
							+ "weights at hardly more work. Keeps the shape (Shazeer et al., 2017; balance: Fedus, "
							+ "Zoph and Shazeer, 2021).")
			.attributes(EXPERTS, CHOSEN, FeedForward.HIDDEN, FeedForward.ACTIVATION, BALANCE, Common.INITIALIZER)
			.sample(Sample.of(Shape.features(4)).with("experts", "3", "chosen", "1", "hidden", "3", "activation",
					"tanh",
					"balance", "0.5"))
			.sample(Sample.of(Shape.sequence(5, 3)).with("experts", "4", "chosen", "2", "hidden", "4", "activation",
					"gelu", "balance", "0.5", "initializer", "he"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)).with("experts", "2", "chosen", "2", "hidden", "2",
					"activation", "sigmoid", "balance", "0"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public List<Fault> check(Attrs a) {
		return a.get(CHOSEN) <= a.get(EXPERTS) ? List.of()
				: List.of(new Fault(CHOSEN.key(), Text.of("experts.chosen", a.get(CHOSEN), a.get(EXPERTS)), true));
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Steps.vectors(this, inputs.get(0));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		long features = inputs.get(0).size(Axis.FEATURES);
		long hidden = a.get(FeedForward.HIDDEN);
		long weights = 2 * features * hidden;
		long gate = features * a.get(EXPERTS);
		return Cost.of(gate + a.get(EXPERTS) * (weights + hidden + features),
				(gate + a.get(CHOSEN) * weights) * inputs.get(0).steps());
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.layerwright.dl4j.experts.MixtureOfExperts.Builder")
				.call("experts", a.get(EXPERTS), a.get(CHOSEN)).call("hidden", a.get(FeedForward.HIDDEN))
				.callIf(a.get(BALANCE) > 0, "balance", a.get(BALANCE));
		return new Emission.Layer(Common.finish(a, builder, Common.activation(a, FeedForward.ACTIVATION)), false);
	}

	@Override
	public String summary(Attrs a) {
		return a.get(CHOSEN) + "/" + a.get(EXPERTS) + ", " + a.get(FeedForward.HIDDEN);
	}
}
