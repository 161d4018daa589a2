package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.task.Adversarial;
import org.layerwright.dl4j.task.internal.Duel;
import org.nd4j.linalg.factory.Nd4j;

/** A generator and a discriminator that learn from one another, in turn. */
final class AdversarialLearner implements Learner {
	private static final int DISCRIMINATOR_LOSS = 0;
	private static final int BATCHES = 1;

	private final List<Trained> networks;
	private final Adversarial task;
	private final Prepared prepared;
	private final Duel duel;
	private double[] sums = new double[2];

	/**
	 * @param networks generator and discriminator
	 * @param prepared samples as the discriminator takes them
	 */
	AdversarialLearner(Adversarial task, List<Trained> networks, Prepared prepared) {
		this.networks = List.copyOf(networks);
		if (networks.size() != 2) {
			throw Text.wrongInput("fit.networks", 2, networks.size());
		}
		this.task = task;
		this.prepared = prepared;
		int[] rows = prepared.parts().training();
		long[] batch = prepared.batches().fill(rows, 0, 1).features()[0].shape();
		long[] sample = Arrays.copyOfRange(batch, 1, batch.length);
		this.duel = new Duel(generator(), networks.get(1).graph(), sample, task.labelSmoothing());
		requireFit();
	}

	private void requireFit() {
		long made = generator().outputSingle(task.noise(generator(), 1)).length();
		if (made != prepared.samples().width()) {
			throw Text.wrongInput("fit.generator", made, prepared.samples().width());
		}
	}

	private ComputationGraph generator() {
		return networks.get(0).graph();
	}

	@Override
	public List<Trained> networks() {
		return networks;
	}

	/** The first update of the discriminator sees the batch, the others as many samples drawn at random. */
	@Override
	public double learn(Batches.Batch batch, Position position, long seed) {
		int size = batch.size();
		Batches.Batch real = batch;
		for (int step = 0; step < task.discriminatorSteps(); step++) {
			real = step == 0 ? batch : prepared.batches().fill(drawn(size), 0, size);
			sums[DISCRIMINATOR_LOSS] += duel.judge(real.features()[0], task.noise(generator(), size));
			sums[BATCHES]++;
		}
		return duel.forge(task.noise(generator(), size));
	}

	private int[] drawn(int size) {
		int[] rows = prepared.parts().training();
		int[] drawn = new int[size];
		for (int i = 0; i < size; i++) {
			drawn[i] = rows[Nd4j.getRandom().nextInt(rows.length)];
		}
		return drawn;
	}

	@Override
	public double learningRate() {
		return networks.get(0).learningRate();
	}

	/** That of the discriminator keeps its proportion to that of the generator. */
	@Override
	public void setLearningRate(double rate) {
		double factor = rate / networks.get(0).learningRate();
		Trained discriminator = networks.get(1);
		discriminator.setLearningRate(Double.isFinite(factor) ? factor * discriminator.learningRate() : rate);
		networks.get(0).setLearningRate(rate);
	}

	@Override
	public void reset() {
		sums = new double[2];
	}

	/** The loss of the generator, and that of the discriminator: 0.69 = ln 2 if it cannot tell one from the other. */
	@Override
	public Map<String, Double> metrics(Position position) {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("loss", position.lossSum / position.lossCount);
		metrics.put("discriminatorLoss", sums[DISCRIMINATOR_LOSS] / sums[BATCHES]);
		return metrics;
	}

	@Override
	public double[] sums() {
		return sums.clone();
	}

	@Override
	public void restore(double[] continued) {
		if (continued.length == sums.length) {
			sums = continued.clone();
		}
	}

	/** How good samples are is not a number that one forward pass gives. */
	@Override
	public boolean measures() {
		return false;
	}

	@Override
	public Evaluator.Result measure(int[] part, boolean whole) {
		return new Evaluator.Result(Map.of(), List.of());
	}
}
