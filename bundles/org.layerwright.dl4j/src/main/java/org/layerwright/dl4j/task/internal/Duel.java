package org.layerwright.dl4j.task.internal;

import java.util.Map;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Two networks that learn from one another (Goodfellow et al., Generative Adversarial Nets, 2014, algorithm 1): the
 * discriminator D to tell samples from what the generator G makes of noise z, minimising the mean of -log D(x) and
 * -log(1 - D(G(z))); the generator to be taken for true, minimising -log D(G(z)), whose gradient does not vanish while
 * the discriminator is far ahead (there in section 3).
 */
public final class Duel {
	private final ComputationGraph generator;
	private final ComputationGraph discriminator;
	private final long[] sample;
	private final float trueLabel;
	private final InputGradient criticism;

	/**
	 * @param generator gives as many numbers as a sample has; its output layer has no loss
	 * @param discriminator gives one number between 0 and 1
	 * @param sample shape of a sample as the discriminator takes it, without the batch
	 * @param smoothing what the label of true samples lies below 1 (Salimans et al., 2016)
	 */
	public Duel(ComputationGraph generator, ComputationGraph discriminator, long[] sample, double smoothing) {
		this.generator = generator;
		this.discriminator = discriminator;
		this.sample = sample.clone();
		this.trueLabel = (float) (1 - smoothing);
		this.criticism = new InputGradient(discriminator);
	}

	/** What the generator makes of noise, in the shape that the discriminator takes. */
	public INDArray made(INDArray noise) {
		return asSamples(generator.outputSingle(noise));
	}

	/**
	 * The discriminator learns from a batch of samples and as many made ones, and gives its loss.
	 *
	 * @param real samples
	 * @param noise one row each
	 */
	public double judge(INDArray real, INDArray noise) {
		INDArray made = asSamples(generator.output(true, noise)[0]);
		INDArray all = Nd4j.concat(0, real, made);
		INDArray labels = Nd4j.zeros(real.dataType(), all.size(0), 1);
		for (int i = 0; i < real.size(0); i++) {
			labels.putScalar(i, 0, trueLabel);
		}
		discriminator.fit(new INDArray[] { all }, new INDArray[] { labels });
		return discriminator.score();
	}

	/** The generator learns from what the discriminator says about what it makes of noise, and gives its loss. */
	public double forge(INDArray noise) {
		Gradient gradient = gradient(noise);
		double loss = discriminator.score() - discriminator.calcRegularizationScore(true);
		int iteration = generator.getIterationCount();
		int epoch = generator.getEpochCount();
		generator.getListeners().forEach(l -> l.onGradientCalculation(generator));
		generator.getUpdater().update(gradient, iteration, epoch, (int) noise.size(0),
				LayerWorkspaceMgr.noWorkspaces());
		INDArray weights = generator.params();
		weights.subi(generator.getGradientsViewArray().reshape(weights.shape()));
		generator.applyConstraints(iteration, epoch);
		generator.getConfiguration().setIterationCount(iteration + 1);
		generator.getListeners().forEach(l -> l.iterationDone(generator, iteration, epoch));
		return loss + generator.calcRegularizationScore(true);
	}

	/** The gradient of the sum of the generator's losses by its weights. */
	Gradient gradient(INDArray noise) {
		String output = generator.getConfiguration().getNetworkOutputs().get(0);
		return new Unpooled(generator).during(() -> {
			Map<String, INDArray> activations = generator.feedForward(new INDArray[] { noise }, true, false);
			generator.getListeners().forEach(l -> l.onForwardPass(generator, activations));
			INDArray raw = activations.get(output);
			INDArray error = criticism.of(asSamples(raw), Nd4j.ones(raw.dataType(), raw.size(0), 1));
			return generator.backpropGradient(error.dup('c').reshape('c', raw.shape()));
		});
	}

	private INDArray asSamples(INDArray raw) {
		long[] shape = new long[sample.length + 1];
		shape[0] = raw.size(0);
		System.arraycopy(sample, 0, shape, 1, sample.length);
		return raw.dup('c').reshape('c', shape);
	}
}
