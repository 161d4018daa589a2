package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.BlockPart;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.Window;

/** Self-attention and a feed-forward part. */
public final class TransformerEncoderLayer extends TransformerLayer {

	private static final Declaration DECLARATION = Declaration
			.of("transformer_encoder_layer", "Transformer encoder layer", Category.ATTENTION,
					"One layer of a Transformer's encoder: self-attention, then a feed-forward part, each added to "
							+ "what goes into it (residual connection) and normalized. With Causal it is a layer of a "
							+ "decoder-only language model. Takes a sequence and keeps its shape; several stand one "
							+ "behind the other (Vaswani et al., 2017; pre: Xiong et al., 2020).")
			.attributes(MultiHeadAttention.HEADS, FeedForward.HIDDEN, ACTIVATION, NORM, MultiHeadAttention.CAUSAL,
					DROPOUT, Common.INITIALIZER)
			.sample(Sample.of(Shape.sequence(4, 6)).with("heads", "2", "hidden", "5", "activation", "gelu"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 4)).with("heads", "1", "hidden", "6", "norm", "pre",
					"causal", "true", "activation", "gelu", "initializer", "he"))
			.sample(Sample.of(Shape.sequence(3, 4)).with("heads", "2", "hidden", "4", "dropout", "0.2", "activation",
					"gelu"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public List<BlockPart> parts(Attrs a, List<Shape> inputs) {
		return new Chain(a, 1)
				.sublayer("attention", "multi_head_attention", attention(a, a.get(MultiHeadAttention.CAUSAL)))
				.sublayer("feed-forward", "feed_forward", feedForward(a)).parts();
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}
}
