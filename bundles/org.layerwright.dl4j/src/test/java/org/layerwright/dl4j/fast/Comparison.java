package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** A graph as DL4J computes it beside the same one on the fast path. */
public final class Comparison {
	/** Samples in one batch after the other: the last of an epoch may be smaller, or just one. */
	private static final int[] BATCHES = { 5, 5, 3, 1, 8 };

	private final ComputationGraph stock;
	private final ComputationGraph fast;
	private final Report report;
	private final IntFunction<MultiDataSet> data;
	private double outputs = 1e-6;

	/** @param data a batch of so many samples */
	public Comparison(ComputationGraphConfiguration configuration, IntFunction<MultiDataSet> data) {
		this.stock = new ComputationGraph(configuration.clone());
		this.fast = new ComputationGraph(configuration.clone());
		this.data = data;
		stock.init();
		fast.init();
		this.report = FastPath.attach(fast);
		Nd4j.getRandom().setSeed(1);
	}

	/** The one on the fast path. */
	public ComputationGraph fast() {
		return fast;
	}

	/** Outputs may be so far apart: where means of the batch are taken off, rounding shows more. */
	public Comparison within(double tolerance) {
		outputs = tolerance;
		return this;
	}

	/** Fails if a layer is not fast, or if outputs, scores, gradients or what is learned from them differ. */
	public void requireSame() {
		assertEquals(List.of(), report.stock());
		for (int step = 0; step < BATCHES.length; step++) {
			MultiDataSet batch = data.apply(BATCHES[step]);
			assertClose(output(stock, batch), output(fast, batch), outputs, "output");
			for (int call = 0; call < 2; call++) {
				INDArray expected = gradient(stock, batch);
				assertClose(expected, gradient(fast, batch), 1e-5, "gradient");
				assertEquals(stock.score(), fast.score(), 2e-6 * Math.max(1, Math.abs(stock.score())), "score");
			}
			assertEquals(stock.score(batch), fast.score(batch), 2e-6 * Math.max(1, Math.abs(stock.score(batch))));
			Nd4j.getRandom().setSeed(7 + step);
			stock.fit(batch);
			Nd4j.getRandom().setSeed(7 + step);
			fast.fit(batch);
			assertClose(stock.params(), fast.params(), 1e-4, "parameters after step " + step);
		}
		assertEquals(List.of(), FastPath.lapsed(fast));
	}

	private static INDArray output(ComputationGraph graph, MultiDataSet batch) {
		return graph.output(false, batch.getFeatures(), batch.getFeaturesMaskArrays(),
				batch.getLabelsMaskArrays())[0];
	}

	private static INDArray gradient(ComputationGraph graph, MultiDataSet batch) {
		Nd4j.getRandom().setSeed(9);
		graph.setInputs(batch.getFeatures());
		graph.setLabels(batch.getLabels());
		graph.setLayerMaskArrays(batch.getFeaturesMaskArrays(), batch.getLabelsMaskArrays());
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return graph.getGradientsViewArray().dup();
	}

	private static void assertClose(INDArray expected, INDArray actual, double tolerance, String what) {
		double apart = expected.sub(actual).amaxNumber().doubleValue();
		double scale = Math.max(what.equals("output") ? 0.1 : 1e-3, expected.amaxNumber().doubleValue());
		assertTrue(apart <= tolerance * scale, () -> what + " is " + apart + " off at a scale of " + scale);
	}
}
