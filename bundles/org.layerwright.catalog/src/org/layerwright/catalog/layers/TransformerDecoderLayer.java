package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.BlockPart;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.Window;

/** Causal self-attention, attention to a memory, and a feed-forward part. */
public final class TransformerDecoderLayer extends TransformerLayer {

	static final Attr<Boolean> CAUSAL = Attr.bool("causal", "Causal").byDefault(true)
			.doc("Whether a step sees itself and earlier steps only, as it must where the next one is to be "
					+ "predicted.");

	private static final Declaration DECLARATION = Declaration
			.of("transformer_decoder_layer", "Transformer decoder layer", Category.ATTENTION,
					"One layer of a Transformer's decoder: self-attention in which a step sees no later one, attention "
							+ "to the second input (the memory, what the encoder gives), then a feed-forward part, "
							+ "each added to what goes into it (residual connection) and normalized. Takes the "
							+ "sequence written so far and the memory; keeps the shape of the first (Vaswani et al., "
							+ "2017; pre: Xiong et al., 2020).")
			.attributes(MultiHeadAttention.HEADS, FeedForward.HIDDEN, ACTIVATION, NORM, CAUSAL, DROPOUT,
					Common.INITIALIZER)
			.sample(Sample.of(Shape.sequence(4, 6), Shape.sequence(3, 6)).with("heads", "2", "hidden", "5",
					"activation", "gelu"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 4), Shape.sequence(Shape.UNKNOWN, 3)).with("heads", "1",
					"hidden", "6", "norm", "pre", "activation", "gelu", "initializer", "he"))
			.sample(Sample.of(Shape.sequence(3, 4), Shape.sequence(5, 4)).with("heads", "2", "hidden", "4", "dropout",
					"0.2", "activation", "gelu"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return new Ports(2, 2, true);
	}

	@Override
	public List<BlockPart> parts(Attrs a, List<Shape> inputs) {
		return new Chain(a, 2).sublayer("attention", "multi_head_attention", attention(a, a.get(CAUSAL)))
				.sublayer("memory", "multi_head_attention", attention(a, false), 1)
				.sublayer("feed-forward", "feed_forward", feedForward(a)).parts();
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}
}
