package org.layerwright.dl4j.task;

import java.util.Arrays;
import java.util.Optional;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Making samples like those of the data (Goodfellow et al., Generative Adversarial Nets, 2014): the first network, the
 * generator, makes them of noise; the second one, the discriminator, learns to tell them from true ones and so teaches
 * the generator. What is true of the samples does not matter. Both networks are updated in turn.
 */
public final class Adversarial implements Task {
	private static final int PICTURES = 16;
	private static final int POINTS = 256;

	private final int[] latent;
	private final int discriminatorSteps;
	private final double labelSmoothing;

	private Adversarial(int[] latent, int discriminatorSteps, double labelSmoothing) {
		this.latent = latent;
		this.discriminatorSteps = discriminatorSteps;
		this.labelSmoothing = labelSmoothing;
	}

	/**
	 * One update of each network in turn, without smoothing.
	 *
	 * @param latent shape of the noise that the generator takes: {@code [features]}, {@code [features, time]} or
	 * {@code [channels, height, width]}; normally distributed, mean 0, standard deviation 1
	 */
	public Adversarial(int... latent) {
		this(latent.clone(), 1, 0);
	}

	/** The same with so many updates of the discriminator for each one of the generator; at least 1. */
	public Adversarial discriminatorSteps(int value) {
		return new Adversarial(latent, Math.max(1, value), labelSmoothing);
	}

	/**
	 * The same with labels of true samples that lie so far below 1, which keeps the discriminator from becoming too
	 * sure (Salimans et al., Improved Techniques for Training GANs, 2016); 0 to less than 1.
	 */
	public Adversarial labelSmoothing(double value) {
		return new Adversarial(latent, discriminatorSteps, value);
	}

	/** Updates of the discriminator for each one of the generator. */
	public int discriminatorSteps() {
		return discriminatorSteps;
	}

	/** How far the labels of true samples lie below 1. */
	public double labelSmoothing() {
		return labelSmoothing;
	}

	/** So much new noise, one row a sample, from ND4J's generator of random numbers. */
	public INDArray noise(ComputationGraph generator, int samples) {
		long[] shape = new long[latent.length + 1];
		shape[0] = samples;
		Arrays.setAll(shape, i -> i == 0 ? samples : latent[i - 1]);
		return Nd4j.randn(generator.getConfiguration().getDataType(), shape);
	}

	/** What is true of a sample is no more than that it is one. */
	@Override
	public Samples learns(Samples data) {
		float[] truth = new float[data.count()];
		Arrays.fill(truth, 1);
		return Samples.measured(data.shape(), data.features(), truth, 1);
	}

	/** What the generator makes of the same noise each time. */
	@Override
	public Optional<Shown> show(ComputationGraph graph, Samples samples, int[] rows, long seed) {
		boolean pictures = samples.shape().length == 3;
		return make(graph, pictures ? PICTURES : POINTS, seed).map(made -> Shown.numbers(samples.shape(), made));
	}

	@Override
	public boolean makes() {
		return true;
	}

	@Override
	public Optional<float[]> make(ComputationGraph graph, int samples, long seed) {
		Nd4j.getRandom().setSeed(seed);
		INDArray made = graph.outputSingle(noise(graph, samples));
		return Optional.of(made.dup('c').data().asFloat());
	}
}
