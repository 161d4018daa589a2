package org.layerwright.contract.reference;

import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention, layer normalization and the layers of Transformers. Padding is attended to by nobody, but what padded
 * steps give themselves is compared and its gradient goes back, as in the vectors.
 */
final class Attention {

	private Attention() {}

	/** Without scale and shift it is the one with a scale of 1 and a shift of 0. */
	static void layerNorm(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		if (!layout.axes().get(layout.axes().size() - 1).equals("F")) {
			throw new AssertionError("normalized over " + layout.axes() + ", whose last dimension is not the features");
		}
		List<Integer> normalized = a.integers("normalized_shape");
		if (!normalized.equals(List.of(layout.size(vector.input(), "F")))) {
			throw new AssertionError("attribute normalized_shape: " + normalized + " cannot be run");
		}
		plan.kind("layer_norm").set("epsilon", a.number("eps", 1e-5));
		if (a.flag("elementwise_affine", true)) {
			norm(plan, "", "");
		} else {
			plan.constant(":gain", 1).constant(":shift", 0);
		}
	}

	private static void norm(Plan plan, String theirs, String own) {
		plan.parameter(Piece.same(theirs + "weight", own + ":gain"))
				.parameter(Piece.same(theirs + "bias", own + ":shift"));
	}

	static void multiHead(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		int features = layout.size(vector.input(), "F");
		a.expect("embed_dim", features);
		boolean cross = vector.arrays("inputs").size() > 1;
		a.expect("cross", cross);
		a.expect("dropout", 0);
		a.expect("add_bias_kv", false);
		a.expect("add_zero_attn", false);
		boolean bias = a.flag("bias", true);
		plan.kind("multi_head_attention").set("heads", a.integer("num_heads")).set("causal", a.flag("causal", false))
				.set("bias", bias);
		Masks.padding(vector, plan, cross ? 1 : 0, "key_padding_mask");
		if (cross) {
			cross(vector, plan, features, bias);
		} else {
			self(plan, "", "", bias);
		}
	}

	private static void cross(Vector vector, Plan plan, int features, boolean bias) {
		Attributes a = vector.attributes();
		INDArray memory = vector.arrays("inputs").get(1);
		int others = plan.layout(1).size(memory, "F");
		a.expect("kdim", others);
		a.expect("vdim", others);
		if (vector.table("parameters").containsKey("q_proj_weight")) {
			plan.parameter(Piece.turned("q_proj_weight", "-query:W"))
					.parameter(Piece.outputs("k_proj_weight", 0, features, "-memory:W", 0))
					.parameter(Piece.outputs("v_proj_weight", 0, features, "-memory:W", features));
		} else {
			stacked(plan, "in_proj_weight", "-query:W", "-memory:W", features);
		}
		if (bias) {
			stacked(plan, "in_proj_bias", "-query:b", "-memory:b", features);
		}
		out(plan, "", ":W", ":b", bias);
	}

	/** Queries first, then keys and values. */
	private static void stacked(Plan plan, String theirs, String query, String memory, int features) {
		plan.parameter(Piece.outputs(theirs, 0, features, query, 0))
				.parameter(Piece.outputs(theirs, features, 2 * features, memory, 0));
	}

	private static void self(Plan plan, String theirs, String own, boolean bias) {
		plan.parameter(Piece.turned(theirs + "in_proj_weight", own + ":Wqkv"));
		if (bias) {
			plan.parameter(Piece.same(theirs + "in_proj_bias", own + ":bqkv"));
		}
		out(plan, theirs, own + ":Wo", own + ":bo", bias);
	}

	private static void out(Plan plan, String theirs, String weight, String shift, boolean bias) {
		plan.parameter(Piece.turned(theirs + "out_proj.weight", weight));
		if (bias) {
			plan.parameter(Piece.same(theirs + "out_proj.bias", shift));
		}
	}

	static void encoder(Vector vector, Plan plan) {
		boolean pre = transformer(vector, plan, "transformer_encoder_layer");
		plan.set("causal", vector.attributes().flag("causal", false));
		Masks.padding(vector, plan, 0, "key_padding_mask", "src_key_padding_mask");
		norm(plan, "norm1.", "-attention-norm");
		self(plan, "self_attn.", "-attention", true);
		norm(plan, "norm2.", pre ? "-feed-forward-norm" : "");
	}

	static void decoder(Vector vector, Plan plan) {
		boolean pre = transformer(vector, plan, "transformer_decoder_layer");
		plan.set("causal", vector.attributes().flag("causal", true));
		Masks.padding(vector, plan, 0, "key_padding_mask", "tgt_key_padding_mask");
		Masks.padding(vector, plan, 1, "memory_key_padding_mask");
		int features = plan.layout(0).size(vector.input(), "F");
		norm(plan, "norm1.", "-attention-norm");
		self(plan, "self_attn.", "-attention", true);
		norm(plan, "norm2.", "-memory-norm");
		stacked(plan, "multihead_attn.in_proj_weight", "-memory-query:W", "-memory-memory:W", features);
		stacked(plan, "multihead_attn.in_proj_bias", "-memory-query:b", "-memory-memory:b", features);
		out(plan, "multihead_attn.", "-memory:W", "-memory:b", true);
		norm(plan, "norm3.", pre ? "-feed-forward-norm" : "");
	}

	/** What both have; whether normalization comes first. */
	private static boolean transformer(Vector vector, Plan plan, String kind) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		a.expect("d_model", layout.size(vector.input(), "F"));
		a.expect("dropout", 0);
		a.expect("layer_norm_eps", 1e-5);
		a.expect("batch_first", layout.axes().get(0).equals("N"));
		boolean pre = a.flag("norm_first", false);
		plan.kind(kind).set("heads", a.integer("nhead")).set("hidden", a.integer("dim_feedforward"))
				.set("activation", Functions.id(a.text("activation", "relu"))).set("norm", pre ? "pre" : "post");
		String feedForward = "-feed-forward";
		plan.parameter(Piece.turned("linear1.weight", feedForward + ":W1"))
				.parameter(Piece.same("linear1.bias", feedForward + ":b1"))
				.parameter(Piece.turned("linear2.weight", feedForward + ":W2"))
				.parameter(Piece.same("linear2.bias", feedForward + ":b2"));
		return pre;
	}
}
