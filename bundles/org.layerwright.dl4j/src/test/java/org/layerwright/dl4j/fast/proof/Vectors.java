package org.layerwright.dl4j.fast.proof;

import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.layerwright.dl4j.activation.ActivationAlone;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.normalization.LayerNormalization;

/** Networks for vectors of features. */
final class Vectors implements Family {
	private static final int WIDEST = 20;

	@Override
	public Network draw(Sketch sketch) {
		Chance chance = sketch.chance();
		int features = chance.between(1, WIDEST);
		for (int i = chance.between(0, 3); i > 0; i--) {
			hidden(sketch);
		}
		return output(sketch, InputType.feedForward(features));
	}

	private static void hidden(Sketch sketch) {
		Chance chance = sketch.chance();
		switch (chance.between(0, 11)) {
		case 0 -> sketch.then(dense(chance, chance.between(1, WIDEST), false))
				.then(normalization(chance, new BatchNormalization.Builder()).build());
		case 1 -> sketch.then(new LayerNormalization.Builder().build());
		case 2 -> sketch.then(new ActivationAlone(Functions.vectors(chance)));
		case 3 -> sketch.then(new DropoutLayer.Builder(1.0).build());
		case 4 -> sketch.then(new FeedForward.Builder().hidden(chance.between(1, WIDEST))
				.activation(Functions.hidden(chance)).build());
		case 5 -> fork(sketch);
		default -> sketch.then(dense(chance, chance.between(1, WIDEST), !chance.onceIn(5)));
		}
	}

	/** Two layers beside one another, and what becomes of both. */
	private static void fork(Sketch sketch) {
		Chance chance = sketch.chance();
		int units = chance.between(1, WIDEST);
		String from = sketch.last();
		String one = sketch.then(dense(chance, units, true)).last();
		String other = sketch.from(from).then(dense(chance, units, true)).last();
		if (chance.onceIn(3)) {
			sketch.join(new MergeVertex(), one, other);
		} else {
			sketch.join(new ElementWiseVertex(chance.of(ElementWiseVertex.Op.values())), one, other);
		}
	}

	/** A batch normalisation, with or without scale and shift. */
	static BatchNormalization.Builder normalization(Chance chance, BatchNormalization.Builder builder) {
		builder.eps(chance.of(1e-5, 1e-3)).decay(chance.of(0.9, 0.7)).lockGammaBeta(chance.onceIn(4));
		return builder;
	}

	private static Layer dense(Chance chance, int units, boolean bias) {
		return new DenseLayer.Builder().nOut(units).hasBias(bias).activation(Functions.vectors(chance)).build();
	}

	/** The last layer of a network for vectors; completes it. */
	static Network output(Sketch sketch, InputType... inputs) {
		return output(sketch, null, inputs);
	}

	/** The last layer of a network for vectors, which are made of other {@code data}. */
	static Network output(Sketch sketch, Network.Data data, InputType... inputs) {
		Chance chance = sketch.chance();
		Goal goal = Goal.draw(chance, inputs[0] instanceof InputType.InputTypeFeedForward);
		int outputs = goal.outputs(chance);
		sketch.then(new OutputLayer.Builder(goal.loss()).nOut(outputs).hasBias(!chance.onceIn(6))
				.activation(goal.activation()).build());
		return sketch.network(goal, data == null ? Network.Data.plain(outputs) : data.with(outputs), inputs);
	}
}
