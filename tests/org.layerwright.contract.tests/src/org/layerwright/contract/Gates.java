package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;

/** What every network of generated layers must pass before anybody trusts it. */
final class Gates {

	private static final int SIZE = 4;
	private static final int TIME = 5;
	private static final int CALLS = 20;
	private static final int STEPS = 3;
	private static final double NOTHING = 1e-12;

	private final Trial trial;

	Gates(Trial trial) {
		this.trial = trial;
	}

	/** Gradients are those that differences give, with sequences of unequal length, too. */
	void gradients() {
		MultiDataSet batch = trial.batch(3, SIZE, TIME);
		new Gradients(trial.network()).check(batch);
		if (trial.isSequential()) {
			new Gradients(trial.network()).check(trial.masked(3, batch));
		}
	}

	/** What stands where a sequence has ended already changes neither loss nor gradients. */
	void padding() {
		MultiDataSet batch = trial.masked(3, trial.batch(3, SIZE, TIME));
		MultiDataSet other = trial.batch(4, SIZE, TIME);
		INDArray[] features = batch.getFeatures().clone();
		for (int i = 0; i < features.length; i++) {
			INDArray mask = batch.getFeaturesMaskArray(i);
			if (mask != null) {
				INDArray there = mask.reshape(SIZE, 1, mask.size(1));
				features[i] = features[i].mul(there).addi(other.getFeatures(i).mul(there.rsub(1)));
			}
		}
		MultiDataSet changed = new MultiDataSet(features, batch.getLabels(), batch.getFeaturesMaskArrays(),
				batch.getLabelsMaskArrays());
		Gradients gradients = new Gradients(trial.network());
		Map<String, INDArray> expected = gradients.of(batch);
		double score = gradients.score(batch);
		assertEquals(score, gradients.score(changed), Math.abs(score) * NOTHING, "loss");
		gradients.of(changed).forEach((name, gradient) -> {
			double apart = gradient.sub(expected.get(name)).amaxNumber().doubleValue();
			assertEquals(0, apart, NOTHING * Math.max(1, expected.get(name).amaxNumber().doubleValue()), name);
		});
	}

	/** The same batch gives the same gradients, whatever batches of other sizes and lengths come in between. */
	void repeats() {
		MultiDataSet batch = trial.batch(3, SIZE, TIME);
		Gradients gradients = new Gradients(trial.network());
		Map<String, INDArray> expected = gradients.of(batch);
		for (int i = 0; i < CALLS; i++) {
			MultiDataSet other = trial.batch(10 + i, 1 + i % 5, 1 + i % 6);
			gradients.score(i % 2 == 0 || !trial.isSequential() ? other : trial.masked(i, other));
			int call = i + 2;
			gradients.of(batch).forEach(
					(name, gradient) -> assertEquals(expected.get(name), gradient, name + " at call " + call));
		}
	}

	/** Trained, saved, restored and trained on is bit for bit what training all the time gives. */
	void resumes() throws IOException {
		ComputationGraph straight = trial.network();
		ComputationGraph stopped = straight.clone();
		train(straight, 0, 2 * STEPS);
		train(stopped, 0, STEPS);
		Path file = Files.createTempFile("layerwright", ".zip");
		try {
			ModelSerializer.writeModel(stopped, file.toFile(), true);
			ComputationGraph restored = ModelSerializer.restoreComputationGraph(file.toFile(), true);
			train(restored, STEPS, 2 * STEPS);
			same("parameters", straight.params(), restored.params());
			same("state of the optimiser", straight.getUpdater().getStateViewArray(),
					restored.getUpdater().getStateViewArray());
		} finally {
			Files.delete(file);
		}
	}

	private void train(ComputationGraph network, int from, int to) {
		for (int i = from; i < to; i++) {
			MultiDataSet batch = trial.batch(i, SIZE - i % 2, TIME - 1 + i % 3);
			MultiDataSet given = i % 3 == 2 && trial.isSequential() ? trial.masked(i, batch) : batch;
			Nd4j.getRandom().setSeed(1L + i); // 0 stands for any
			network.fit(given);
		}
	}

	private static void same(String what, INDArray expected, INDArray actual) {
		if (expected == null || actual == null) {
			assertEquals(expected, actual, what);
			return;
		}
		INDArray apart = expected.sub(actual);
		assertEquals(0, apart.amaxNumber().doubleValue(), what);
		assertEquals(false, BooleanIndexing.or(apart, Conditions.isNan()), what + " has no numbers");
	}
}
