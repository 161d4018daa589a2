package org.layerwright.catalog.procedures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** Two networks that learn from one another: one makes samples, the other tells them from true ones. */
public final class Gan extends Learning {

	private static final Attr<String> DISCRIMINATOR_OPTIMIZER = Attr
			.kind("discriminatorOptimizer", "Optimizer of the discriminator", Family.OPTIMIZER).automatic()
			.doc("How the weights of the discriminator follow from gradients; as those of the generator where it is "
					+ "not set.");
	private static final Attr<Integer> DISCRIMINATOR_STEPS = Attr.integer("discriminatorSteps", "Discriminator steps")
			.atLeast(1).atMost(100).byDefault(1)
			.doc("Updates of the discriminator for each update of the generator: k of the paper.");
	private static final Attr<Double> LABEL_SMOOTHING = Attr.real("labelSmoothing", "Label smoothing").atLeast(0)
			.atMost(0.5).byDefault(0.0)
			.doc("How far the labels of true samples lie below 1, so that the discriminator does not become too sure "
					+ "and the generator's gradient stays useful (Salimans et al., 2016).");

	private static final Declaration DECLARATION = Declaration
			.of("gan", "Generative adversarial training", Category.PROCEDURE,
					"Trains two networks of one design (Goodfellow et al., Generative Adversarial Nets, 2014). The "
							+ "first, the generator G, makes samples of noise z: its input may have any shape, and its "
							+ "output has as many units as a sample has numbers. The second, the discriminator D, "
							+ "takes samples and gives one number, the probability that it is a true one. They are "
							+ "updated in turn: D minimises −ln D(x) − ln(1 − D(G(z))), and G minimises −ln D(G(z)). "
							+ "What is true of the samples, such as a class, does not matter. What G makes of the same "
							+ "noise is kept after each epoch.")
			.attributes(without(with(DISCRIMINATOR_OPTIMIZER, DISCRIMINATOR_STEPS, LABEL_SMOOTHING), "loss", "stopping",
					"validation", "test", "splitSeed", "workers"))
			.sample(Sample.of()).sample(Sample.of().with("discriminatorOptimizer", "sgd", "discriminatorSteps", "2",
					"labelSmoothing", "0.1"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public int networks() {
		return 2;
	}

	@Override
	public List<Fault> check(Attrs a) {
		return List.of();
	}

	@Override
	public Samples learns(Attrs a, int network, Samples data) {
		Shape sample = data.features();
		if (network == 0) {
			int numbers = sample.isKnown() ? Math.toIntExact(sample.elements()) : 0;
			return Samples.ofNoise(numbers, data.count());
		}
		return Samples.of(sample, 1, true, data.count());
	}

	/** The generator learns from what the discriminator says. */
	@Override
	public Optional<Attrs> loss(Attrs a, int network, Optional<Samples> samples, int outputs) {
		return network == 0 ? Optional.empty() : Optional.of(loss(a, samples, outputs));
	}

	@Override
	public Attrs loss(Attrs a, Optional<Samples> samples, int outputs) {
		return defaults(a.catalog(), Family.LOSS, "binary_cross_entropy");
	}

	@Override
	public Code emitNetwork(Attrs a, int network, Code builder, long totalIterations) {
		boolean own = network == 1 && a.has(DISCRIMINATOR_OPTIMIZER);
		return emitNetwork(a, chosen(a, own ? DISCRIMINATOR_OPTIMIZER : OPTIMIZER), builder,
				network == 0 ? totalIterations : totalIterations * a.get(DISCRIMINATOR_STEPS));
	}

	@Override
	public Code emit(Attrs a, Code training, Code data, boolean ordered, List<Shape> inputs) {
		Code task = Code.construct("org.layerwright.dl4j.task.Adversarial", latent(inputs.get(0)))
				.callIf(a.get(DISCRIMINATOR_STEPS) > 1, "discriminatorSteps", a.get(DISCRIMINATOR_STEPS))
				.callIf(a.get(LABEL_SMOOTHING) > 0, "labelSmoothing", a.get(LABEL_SMOOTHING));
		return emit(a, training, data, ordered).call("task", task);
	}

	/** The generator's input in the order of DL4J: channels, height, width, or features, time. */
	private static Object[] latent(Shape input) {
		List<Integer> sizes = input.sizes();
		if (input.isImage()) {
			return new Object[] { input.size(Axis.CHANNELS), input.size(Axis.HEIGHT), input.size(Axis.WIDTH) };
		}
		return IntStream.range(0, sizes.size()).mapToObj(i -> sizes.get(sizes.size() - 1 - i)).toArray();
	}
}
