package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Layers that go through sequences, and what makes vectors of tokens. */
final class Recurrent {

	/** Where each gate of the vector stands among ours. */
	private record Gates(String names, int... places) {}

	private static final Map<String, Gates> GATES = Map.of("lstm", new Gates("i,f,g,o", 3, 1, 0, 2), "gru",
			new Gates("r,z,n", 0, 1, 2), "simple_rnn", new Gates("h", 0));
	private static final Map<String, String> NAMES = Map.of("rnn", "simple_rnn", "LSTM", "lstm", "GRU", "gru", "RNN",
			"simple_rnn");

	private Recurrent() {}

	static void layer(Vector vector, Plan plan) {
		common(vector, plan);
		vector.attributes().expect("bidirectional", false);
		plan.kind(vector.kind());
		settings(vector, vector.kind()).forEach(plan::set);
		weights(vector, plan, vector.kind(), "", ":");
	}

	/** Two of them: DL4J puts f before the names of the one, b before those of the other. */
	static void bidirectional(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		common(vector, plan);
		String wrapped = NAMES.getOrDefault(a.text("wrapped", "lstm"), a.text("wrapped", "lstm"));
		String merge = a.text("merge", "concat");
		plan.kind("bidirectional").set("merge", switch (merge) {
		case "sum" -> "add";
		case "mean", "ave" -> "average";
		default -> merge;
		}).set(new SettingText("layer", wrapped, settings(vector, wrapped)));
		weights(vector, plan, wrapped, "", ":f");
		weights(vector, plan, wrapped, "_reverse", ":b");
	}

	private static void common(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		a.expect("input_size", layout.size(vector.input(), "F"));
		a.expect("num_layers", 1);
		a.expect("dropout", 0);
		a.expect("proj_size", 0);
		a.expect("batch_first", layout.axes().get(0).equals("N"));
		a.expect("reset_after", true);
		if (a.has("lengths")) {
			plan.mask(0, Masks.lengths(a.integers("lengths"), layout.size(vector.input(), "T")));
		}
		Masks.padding(vector, plan, 0, "padding_mask");
	}

	private static List<SettingText> settings(Vector vector, String kind) {
		Attributes a = vector.attributes();
		a.expect("gates", GATES.get(kind).names());
		List<SettingText> settings = new ArrayList<>();
		settings.add(SettingText.of("units", String.valueOf(a.integer("hidden_size"))));
		if (kind.equals("simple_rnn")) {
			settings.add(SettingText.of("activation", Functions.id(a.text("nonlinearity", "tanh"))));
		} else {
			a.expect("nonlinearity", "tanh");
		}
		return settings;
	}

	/** The vector has two biases everywhere; only our GRU tells them apart. */
	private static void weights(Vector vector, Plan plan, String kind, String suffix, String own) {
		gates(vector, plan, kind, "weight_ih_l0" + suffix, own + "W");
		gates(vector, plan, kind, "weight_hh_l0" + suffix, own + "RW");
		String second = kind.equals("gru") ? "rb" : "b";
		if (vector.attributes().flag("bias", true)) {
			gates(vector, plan, kind, "bias_ih_l0" + suffix, own + "b");
			gates(vector, plan, kind, "bias_hh_l0" + suffix, own + second);
		} else {
			plan.constant(own + "b", 0).constant(own + second, 0);
		}
	}

	private static void gates(Vector vector, Plan plan, String kind, String theirs, String own) {
		int units = vector.attributes().integer("hidden_size");
		int[] places = GATES.get(kind).places();
		for (int gate = 0; gate < places.length; gate++) {
			plan.parameter(Piece.outputs(theirs, gate * units, units, own, places[gate] * units));
		}
	}

	static void embedding(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		INDArray tokens = vector.input();
		Layout layout = Layout.of(a.text("layout", "N,T").replace(",F", ""));
		for (String restricting : List.of("padding_idx", "max_norm")) {
			if (a.has(restricting)) {
				throw new AssertionError("attribute " + restricting + " cannot be run");
			}
		}
		a.expect("scale_grad_by_freq", false);
		a.expect("sparse", false);
		plan.kind("embedding").set("features", a.integer("embedding_dim"))
				.input(tokens, layout, Shape.tokens(layout.size(tokens, "T"), a.integer("num_embeddings")))
				.output(Layout.of("N,T,F")).parameter(Piece.same("weight", ":W"));
	}
}
