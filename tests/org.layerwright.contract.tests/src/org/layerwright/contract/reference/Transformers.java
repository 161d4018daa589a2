package org.layerwright.contract.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Attention, layer normalization and the layers made of them, with PyTorch's names. */
final class Transformers {

	private static final String WEIGHT = "in_proj_weight";
	private static final String BIAS = "in_proj_bias";

	private Transformers() {}

	static void layerNorm(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		a.expect("normalized_shape", layout.size(vector.input(), "F"));
		a.expect("elementwise_affine", true);
		plan.kind("layer_norm").set("epsilon", a.number("eps", 1e-5));
		norm("", "", plan);
	}

	static void attention(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		int features = layout.size(vector.input(), "F");
		boolean cross = vector.arrays("inputs").size() > 1;
		boolean bias = vector.table("parameters").containsKey(BIAS);
		a.expect("embed_dim", features);
		a.expect("cross", cross);
		a.expect("bias", bias);
		a.expect("dropout", 0);
		plan.kind("multi_head_attention").set("heads", a.integer("num_heads")).set("bias", bias).set("causal",
				a.flag("causal", false));
		mask(a, "key_padding_mask", cross ? 1 : 0, plan);
		attention("", "", cross ? features : 0, bias, plan);
	}

	static void encoder(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		plan.kind("transformer_encoder_layer").set("causal", a.flag("causal", false));
		boolean pre = common(vector, plan);
		mask(a, "src_key_padding_mask", 0, plan);
		attention("self_attn.", "-attention", 0, true, plan);
		norm("norm1.", "-attention-norm", plan);
		norm("norm2.", pre ? "-feed-forward-norm" : "", plan);
	}

	static void decoder(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		a.expect("causal", true);
		plan.kind("transformer_decoder_layer");
		boolean pre = common(vector, plan);
		mask(a, "tgt_key_padding_mask", 0, plan);
		mask(a, "memory_key_padding_mask", 1, plan);
		attention("self_attn.", "-attention", 0, true, plan);
		attention("multihead_attn.", "-memory", a.integer("d_model"), true, plan);
		norm("norm1.", "-attention-norm", plan);
		norm("norm2.", "-memory-norm", plan);
		norm("norm3.", pre ? "-feed-forward-norm" : "", plan);
	}

	/** What both kinds of layers have; gives whether they are normalized before their parts. */
	private static boolean common(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Simple.input(vector, plan);
		a.expect("d_model", layout.size(vector.input(), "F"));
		a.expect("dropout", 0);
		a.expect("layer_norm_eps", 1e-5);
		boolean pre = a.flag("norm_first", false);
		plan.set("heads", a.integer("nhead")).set("hidden", a.integer("dim_feedforward"))
				.set("activation", a.text("activation", "relu")).set("norm", pre ? "pre" : "post");
		plan.parameter(Piece.turned("linear1.weight", "-feed-forward:W1"))
				.parameter(Piece.same("linear1.bias", "-feed-forward:b1"))
				.parameter(Piece.turned("linear2.weight", "-feed-forward:W2"))
				.parameter(Piece.same("linear2.bias", "-feed-forward:b2"));
		return pre;
	}

	/** @param across how many features queries have where keys and values are made apart; else 0 */
	private static void attention(String theirs, String own, int across, boolean bias, Plan plan) {
		plan.parameter(Piece.turned(theirs + "out_proj.weight", own + (across > 0 ? ":W" : ":Wo")));
		if (bias) {
			plan.parameter(Piece.same(theirs + "out_proj.bias", own + (across > 0 ? ":b" : ":bo")));
		}
		if (across > 0) {
			across(theirs + WEIGHT, own, ":W", across, plan);
		} else {
			plan.parameter(Piece.turned(theirs + WEIGHT, own + ":Wqkv"));
		}
		if (bias && across > 0) {
			across(theirs + BIAS, own, ":b", across, plan);
		} else if (bias) {
			plan.parameter(Piece.same(theirs + BIAS, own + ":bqkv"));
		}
	}

	private static void across(String theirs, String own, String parameter, int features, Plan plan) {
		plan.parameter(Piece.outputs(theirs, 0, features, own + "-query" + parameter, 0))
				.parameter(Piece.outputs(theirs, features, 2 * features, own + "-memory" + parameter, 0));
	}

	private static void norm(String theirs, String own, Plan plan) {
		plan.parameter(Piece.same(theirs + "weight", own + ":gain"))
				.parameter(Piece.same(theirs + "bias", own + ":shift"));
	}

	/** PyTorch says 1 where there is padding. */
	private static void mask(Attributes a, String name, int input, Plan plan) {
		if (a.has(name)) {
			INDArray padding = Nd4j.create(a.rows(name));
			plan.mask(input, padding.rsub(1));
		}
	}
}
