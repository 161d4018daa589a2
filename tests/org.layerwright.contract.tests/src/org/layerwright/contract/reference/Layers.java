package org.layerwright.contract.reference;

import java.util.HashMap;
import java.util.Map;

/** The table of the kinds of layers that vectors know. */
final class Layers {

	private static final Map<String, Row> ROWS = rows();

	private Layers() {}

	static boolean known(String kind) {
		return ROWS.containsKey(kind);
	}

	static Row of(String kind) {
		return ROWS.get(kind);
	}

	private static Map<String, Row> rows() {
		Map<String, Row> rows = new HashMap<>(Map.of("activation", Simple::activation, "dense", Simple::dense,
				"batch_norm", Simple::batchNorm, "global_pool", Simple::globalPool, "concat", Simple::concat));
		for (String merge : new String[] { "add", "subtract", "multiply", "average", "maximum" }) {
			rows.put(merge, Simple::merge);
		}
		for (String recurrent : new String[] { "lstm", "gru", "simple_rnn" }) {
			rows.put(recurrent, Recurrent::layer);
		}
		rows.put("bidirectional", Recurrent::bidirectional);
		rows.put("embedding", Recurrent::embedding);
		rows.put("layer_norm", Attention::layerNorm);
		rows.put("multi_head_attention", Attention::multiHead);
		rows.put("transformer_encoder_layer", Attention::encoder);
		rows.put("transformer_decoder_layer", Attention::decoder);
		rows.put("conv1d", Windows::conv1d);
		rows.put("conv2d", Windows::conv2d);
		rows.put("deconv2d", Windows::deconv2d);
		rows.put("depthwise_conv2d", Windows::depthwise);
		rows.put("upsampling2d", Windows::upsampling);
		rows.put("zero_padding2d", Windows::margin);
		rows.put("cropping2d", Windows::margin);
		rows.put("max_pool1d", Windows::pool);
		rows.put("avg_pool1d", Windows::pool);
		rows.put("max_pool2d", Windows::pool2d);
		rows.put("avg_pool2d", Windows::pool2d);
		return rows;
	}
}
