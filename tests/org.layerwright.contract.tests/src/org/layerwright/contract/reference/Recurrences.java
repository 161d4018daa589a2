package org.layerwright.contract.reference;

import java.util.List;

import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Layers for sequences. PyTorch has each gate as rows, ours has them as columns in DL4J's order. */
final class Recurrences {

	/** Gates of PyTorch's layers by their letters, and of ours. */
	private record Gates(String theirs, String ours) {

		static Gates of(String kind) {
			return switch (kind) {
			case "lstm" -> new Gates("ifgo", "gfoi");
			case "gru" -> new Gates("rzn", "rzn");
			default -> new Gates("h", "h");
			};
		}
	}

	private Recurrences() {}

	static void layer(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		a.expect("bidirectional", false);
		a.expect("gates", String.join(",", Gates.of(vector.kind()).theirs().split("")));
		a.expect("reset_after", true);
		input(vector, plan);
		plan.kind(vector.kind()).set("units", a.integer("hidden_size"));
		if (a.has("nonlinearity")) {
			plan.set("activation", a.text("nonlinearity", ""));
		}
		parameters(a, plan, vector.kind(), "", ":");
	}

	static void bidirectional(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		input(vector, plan);
		String wrapped = a.text("wrapped", "lstm");
		SettingText units = SettingText.of("units", String.valueOf(a.integer("hidden_size")));
		SettingText activation = SettingText.of("activation", a.text("nonlinearity", "tanh"));
		plan.kind("bidirectional")
				.set(wrapped.equals("simple_rnn") ? SettingText.of("layer", wrapped, units, activation)
						: SettingText.of("layer", wrapped, units))
				.set("merge", switch (a.text("merge", "concat")) {
				case "sum", "add" -> "add";
				case "mean", "ave", "average" -> "average";
				default -> a.text("merge", "concat");
				});
		parameters(a, plan, wrapped, "", ":f");
		parameters(a, plan, wrapped, "_reverse", ":b");
	}

	private static void input(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		a.expect("input_size", layout.size(vector.input(), "F"));
		a.expect("num_layers", 1);
		a.expect("bias", true);
		a.expect("batch_first", true);
		if (a.has("lengths")) {
			plan.mask(0, mask(a.integers("lengths"), layout.size(vector.input(), "T")));
		}
	}

	private static INDArray mask(List<Integer> lengths, int time) {
		INDArray mask = Nd4j.zeros(lengths.size(), time);
		for (int sample = 0; sample < lengths.size(); sample++) {
			for (int t = 0; t < lengths.get(sample); t++) {
				mask.putScalar(sample, t, 1);
			}
		}
		return mask;
	}

	/** Where the step before has no biases of its own, those of both are one here. */
	private static void parameters(Attributes a, Plan plan, String kind, String suffix, String own) {
		int units = a.integer("hidden_size");
		Gates gates = Gates.of(kind);
		for (int i = 0; i < gates.theirs().length(); i++) {
			int from = i * units;
			int column = gates.ours().indexOf(gates.theirs().charAt(i)) * units;
			String recurrentBias = kind.equals("gru") ? "rb" : "b";
			plan.parameter(Piece.outputs("weight_ih_l0" + suffix, from, units, own + "W", column))
					.parameter(Piece.outputs("weight_hh_l0" + suffix, from, units, own + "RW", column))
					.parameter(Piece.outputs("bias_ih_l0" + suffix, from, units, own + "b", column))
					.parameter(Piece.outputs("bias_hh_l0" + suffix, from, units, own + recurrentBias, column));
		}
	}

	static void embedding(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		INDArray tokens = vector.input();
		Layout layout = Layout.of(a.text("layout", "N,T"));
		plan.kind("embedding")
				.input(tokens, layout, Shape.tokens(layout.size(tokens, "T"), a.integer("num_embeddings")))
				.output(Layout.of("N,T,F")).set("features", a.integer("embedding_dim"))
				.parameter(Piece.same("weight", ":W"));
	}
}
