package org.layerwright.dl4j.fast.proof;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.layerwright.dl4j.attention.DotProductAttention;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.attention.StepwiseDense;
import org.layerwright.dl4j.embedding.PositionEmbedding;
import org.layerwright.dl4j.embedding.TokenEmbedding;
import org.layerwright.dl4j.layer.StepSum;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.layerwright.dl4j.recurrent.Gru;
import org.layerwright.dl4j.recurrent.LastStep;
import org.layerwright.dl4j.recurrent.Lstm;

/** Networks for tokens: embedded, with places, through encoders and decoders or recurrent layers. */
final class Tokens implements Family {
	private static final int LONGEST = 10;
	private static final String OTHER = Sketch.INPUT + "1";

	private int vocabulary;
	private int features;
	private int heads;

	@Override
	public Network draw(Sketch sketch) {
		Chance chance = sketch.chance();
		vocabulary = chance.between(2, 12);
		heads = chance.between(1, 4);
		features = heads * chance.between(1, 4);
		Network.Data data = new Network.Data(0, chance.between(4, LONGEST), false, chance.onceIn(2), true,
				vocabulary);
		embed(sketch);
		if (chance.onceIn(3)) {
			String memory = layer(sketch, false).last();
			embed(sketch.from(OTHER));
			layer(sketch, true);
			cross(sketch, memory);
			return Sequences.everyStep(sketch, data, InputType.recurrent(1), InputType.recurrent(1));
		}
		if (chance.onceIn(4)) {
			sketch.then(chance.onceIn(2) ? new Lstm.Builder().nOut(features).build()
					: new Gru.Builder().nOut(features).build());
		} else {
			boolean causal = chance.onceIn(2);
			for (int i = chance.between(1, 2); i > 0; i--) {
				layer(sketch, causal);
			}
		}
		if (chance.onceIn(4)) {
			Network.Data once = new Network.Data(0, data.steps(), false, data.masked(), false, vocabulary);
			return Vectors.output(sketch.then(new LastStep()), once, InputType.recurrent(1));
		}
		return Sequences.everyStep(sketch, data, InputType.recurrent(1));
	}

	private void embed(Sketch sketch) {
		Chance chance = sketch.chance();
		sketch.then(new TokenEmbedding.Builder(vocabulary, features).build());
		switch (chance.between(0, 2)) {
		case 0 -> sketch.then(new PositionEmbedding.Builder().learned(LONGEST).build());
		case 1 -> sketch.then(new PositionEmbedding.Builder().build());
		default -> {
		}
		}
	}

	/** An encoder layer, normalised before or after. */
	private Sketch layer(Sketch sketch, boolean causal) {
		Chance chance = sketch.chance();
		boolean before = chance.onceIn(2);
		around(sketch, before, () -> sketch.then(new SelfAttention.Builder().heads(heads).causal(causal).build()));
		around(sketch, before, () -> sketch.then(new FeedForward.Builder().hidden(chance.between(1, 12))
				.activation(Functions.hidden(chance)).build()));
		return sketch;
	}

	private void cross(Sketch sketch, String memory) {
		around(sketch, false, () -> {
			String query = sketch.then(new StepwiseDense.Builder().nOut(features).build()).last();
			String keys = sketch.from(memory).then(new StepwiseDense.Builder().nOut(2 * features).build()).last();
			sketch.join(new DotProductAttention(heads, false, 0), query, keys)
					.then(new StepwiseDense.Builder().nOut(features).build());
		});
	}

	private static void around(Sketch sketch, boolean normalizedBefore, Runnable layers) {
		String from = sketch.last();
		if (normalizedBefore) {
			sketch.then(new LayerNormalization.Builder().build());
		}
		layers.run();
		sketch.join(new StepSum(), from, sketch.last());
		if (!normalizedBefore) {
			sketch.then(new LayerNormalization.Builder().build());
		}
	}
}
