package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * The gradients that DL4J computes, and central differences in double precision to compare them with. Random numbers
 * begin anew before each pass, so that dropout drops the same.
 */
final class Gradients {

	private static final double STEP = 1e-6;
	private static final double RELATIVE = 1e-4;
	private static final double ABSOLUTE = 1e-8;
	private static final int CHECKED = 10;

	private final ComputationGraph network;

	Gradients(ComputationGraph network) {
		this.network = network;
	}

	/** Checks some numbers of each array of parameters; fails at the first that is off. */
	void check(MultiDataSet batch) {
		Map<String, INDArray> gradients = of(batch);
		Random random = new Random(5);
		gradients.forEach((name, gradient) -> {
			INDArray values = network.paramTable().get(name);
			for (int n = 0; n < CHECKED; n++) {
				long[] at = LongStream.of(values.shape()).map(random::nextLong).toArray();
				compare(name + Arrays.toString(at), numeric(batch, values, at), gradient.getDouble(at));
			}
		});
	}

	private static void compare(String what, double numeric, double analytic) {
		double difference = Math.abs(numeric - analytic);
		assertTrue(difference < ABSOLUTE || difference / (Math.abs(numeric) + Math.abs(analytic)) < RELATIVE,
				what + ": differences say " + numeric + ", DL4J says " + analytic);
	}

	/** The gradients by name, per sample, without the running statistics that only look like parameters. */
	Map<String, INDArray> of(MultiDataSet batch) {
		score(batch);
		Map<String, INDArray> all = new LinkedHashMap<>();
		network.gradient().gradientForVariable().forEach((name, gradient) -> {
			if (network.paramTable().containsKey(name) && !name.matches(".*_(mean|var|log10stdev)")) {
				all.put(name, gradient.dup('c').divi(batch.getLabels(0).size(0)));
			}
		});
		return all;
	}

	private double numeric(MultiDataSet batch, INDArray values, long... at) {
		double value = values.getDouble(at);
		values.putScalar(at, value + STEP);
		double above = score(batch);
		values.putScalar(at, value - STEP);
		double below = score(batch);
		values.putScalar(at, value);
		return (above - below) / (2 * STEP);
	}

	/** The loss of a batch, as in training, without what regularisers add: that is in no gradient before an update. */
	double score(MultiDataSet batch) {
		Nd4j.getRandom().setSeed(1);
		network.clearLayerMaskArrays();
		network.setInputs(batch.getFeatures());
		network.setLabels(batch.getLabels());
		if (batch.hasMaskArrays()) {
			network.setLayerMaskArrays(batch.getFeaturesMaskArrays(), batch.getLabelsMaskArrays());
		}
		network.computeGradientAndScore();
		double score = network.score() - regularization();
		assertFalse(Double.isNaN(score), "the loss is no number");
		return score;
	}

	/**
	 * What regularisers add; losses that layers add themselves, such as that of a mixture of experts, are gradients.
	 */
	private double regularization() {
		double sum = 0;
		for (Layer layer : network.getLayers()) {
			for (Map.Entry<String, INDArray> values : layer.paramTable(true).entrySet()) {
				List<Regularization> all = layer.conf().getLayer().getRegularizationByParam(values.getKey());
				sum += all == null ? 0
						: all.stream().mapToDouble(r -> r.score(values.getValue(), network.getIterationCount(), 0))
								.sum();
			}
		}
		return sum;
	}
}
