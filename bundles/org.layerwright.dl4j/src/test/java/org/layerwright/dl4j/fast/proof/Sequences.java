package org.layerwright.dl4j.fast.proof;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.layerwright.dl4j.activation.ActivationAlone;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.attention.StepwiseDense;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.layerwright.dl4j.convolution.Pooling1d;
import org.layerwright.dl4j.experts.MixtureOfExperts;
import org.layerwright.dl4j.layer.FlatSteps;
import org.layerwright.dl4j.layer.StepDropout;
import org.layerwright.dl4j.layer.StepSum;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.layerwright.dl4j.normalization.StepBatchNormalization;
import org.layerwright.dl4j.recurrent.EachStep;
import org.layerwright.dl4j.recurrent.Gru;
import org.layerwright.dl4j.recurrent.LastStep;
import org.layerwright.dl4j.recurrent.Lstm;
import org.layerwright.dl4j.recurrent.SimpleRecurrent;
import org.layerwright.dl4j.recurrent.TimePooling;
import org.nd4j.linalg.activations.Activation;

/** Networks for sequences of vectors, all of one length or filled up. */
final class Sequences implements Family {
	private static final int LONGEST = 9;
	private static final int SHORTEST = 3;

	/** Of the longest sequence, after the layers so far; batches are up to {@link #SHORTEST} shorter. */
	private int steps;

	@Override
	public Network draw(Sketch sketch) {
		Chance chance = sketch.chance();
		steps = chance.between(5, LONGEST);
		boolean masked = chance.onceIn(2);
		boolean fixed = chance.onceIn(3);
		int features = chance.between(1, 6);
		int before = steps;
		for (int i = chance.between(1, 3); i > 0; i--) {
			hidden(sketch, fixed ? 0 : SHORTEST);
		}
		Network.Data data = new Network.Data(0, before, fixed, masked, steps == before && !chance.onceIn(3), 0);
		InputType input = fixed ? InputType.recurrent(features, before) : InputType.recurrent(features);
		if (data.everyStep()) {
			return everyStep(sketch, data, input);
		}
		switch (chance.between(0, 2)) {
		case 0 -> sketch.then(new LastStep());
		case 1 -> sketch.then(new FlatSteps(steps));
		default -> sketch.then(new TimePooling(chance.of(PoolingType.AVG, PoolingType.MAX, PoolingType.SUM)));
		}
		return Vectors.output(sketch, data, input);
	}

	/** An output at each step; completes the network. */
	static Network everyStep(Sketch sketch, Network.Data data, InputType... inputs) {
		Chance chance = sketch.chance();
		Goal goal = Goal.draw(chance, false);
		int outputs = goal.outputs(chance);
		sketch.then(new RnnOutputLayer.Builder(goal.loss()).nOut(outputs).activation(goal.activation()).build());
		return sketch.network(goal, data.with(outputs), inputs);
	}

	private void hidden(Sketch sketch, int shorter) {
		Chance chance = sketch.chance();
		switch (chance.between(0, 16)) {
		case 0, 1, 2, 3 -> sketch.then(recurrent(chance));
		case 4, 5 -> sketch.then(new Bidirectional(chance.of(Bidirectional.Mode.values()), recurrent(chance)));
		case 6, 7 -> convolution(sketch, shorter);
		case 8 -> pooling(sketch, shorter);
		case 9 -> sketch.then(new StepwiseDense.Builder().nOut(chance.between(1, 6)).hasBias(false).build())
				.then(Vectors.normalization(chance, new StepBatchNormalization.Builder()).build());
		case 10 -> sketch.then(new LayerNormalization.Builder().build());
		case 11 -> attention(sketch);
		case 12 -> sketch.then(new FeedForward.Builder().hidden(chance.between(1, 9))
				.activation(Functions.hidden(chance)).build());
		case 13 -> sketch.then(new EachStep(new DenseLayer.Builder().nOut(chance.between(1, 6))
				.activation(Functions.vectors(chance)).build()));
		case 14 -> sketch.then(new StepwiseDense.Builder().nOut(chance.between(1, 6))
				.hasBias(chance.onceIn(2)).activation(Functions.hidden(chance)).build());
		case 15 -> sketch.then(new MixtureOfExperts.Builder().experts(3, 2).hidden(chance.between(1, 6))
				.balance(0.05).build());
		default -> sketch.then(chance.onceIn(2) ? new StepDropout(1.0)
				: new ActivationAlone(Functions.features(chance)));
		}
	}

	private static Layer recurrent(Chance chance) {
		int units = chance.between(1, 8);
		return switch (chance.between(0, 6)) {
		case 0, 1 -> new Lstm.Builder().nOut(units).build();
		case 2, 3 -> new Gru.Builder().nOut(units).build();
		case 4 -> new SimpleRecurrent.Builder().nOut(units)
				.activation(chance.of(Activation.TANH, Activation.RELU, Activation.SIGMOID)).build();
		case 5 -> new LSTM.Builder().nOut(units).activation(Activation.TANH).build();
		default -> new SimpleRnn.Builder().nOut(units).activation(Activation.TANH).build();
		};
	}

	/** With an input that is brought to a width that heads can split, and a way around. */
	private static void attention(Sketch sketch) {
		Chance chance = sketch.chance();
		int heads = chance.between(1, 3);
		String from = sketch.then(new StepwiseDense.Builder().nOut(heads * chance.between(1, 3)).build()).last();
		sketch.then(new SelfAttention.Builder().heads(heads).causal(chance.onceIn(2)).hasBias(!chance.onceIn(3))
				.build());
		if (chance.onceIn(2)) {
			sketch.join(new StepSum(), from, sketch.last());
		}
	}

	private void convolution(Sketch sketch, int shorter) {
		Chance chance = sketch.chance();
		int kernel = chance.between(1, 3);
		int dilation = chance.between(1, 2);
		int before = chance.between(0, 2);
		int after = chance.between(0, 2);
		int stride = chance.between(1, 2);
		if (steps - shorter + before + after < dilation * (kernel - 1) + 1) {
			before = dilation * (kernel - 1);
		}
		steps = (steps + before + after - dilation * (kernel - 1) - 1) / stride + 1;
		sketch.note("%d / %d, dilation %d, added %d, %d".formatted(kernel, stride, dilation, before, after))
				.then(new Convolution1d.Builder(kernel).stride(stride).dilation(dilation).add(before, after)
						.nOut(chance.between(1, 6)).hasBias(!chance.onceIn(4)).activation(Functions.features(chance))
						.build());
	}

	private void pooling(Sketch sketch, int shorter) {
		Chance chance = sketch.chance();
		int kernel = Math.min(chance.between(1, 3), Math.max(1, steps - shorter));
		int after = kernel > 1 ? chance.between(0, 1) : 0;
		int stride = chance.between(1, 2);
		steps = (steps + after - kernel) / stride + 1;
		sketch.note("%d / %d, added %d".formatted(kernel, stride, after))
				.then(chance.onceIn(2) ? Pooling1d.max(kernel, stride, 0, after)
						: Pooling1d.average(kernel, stride, 0, after));
	}
}
