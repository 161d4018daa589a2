package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.loss.HingeLoss;
import org.layerwright.dl4j.loss.HuberLoss;
import org.layerwright.dl4j.loss.KlDivergenceLoss;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/** Losses beside their formulas in plain Java, with masks, and their gradients beside differences. */
class LossFormulaTest {
	private static final double[][] SCORES = { { 0.4, -1.3, 2.1 }, { 1.7, 0.2, -0.6 }, { -0.1, 0.9, 0.3 },
		{ 0.5, 0.5, -2 } };
	private static final double[][] ONE_HOT = { { 0, 0, 1 }, { 1, 0, 0 }, { 0, 0, 1 }, { 0, 1, 0 } };
	private static final double[][] SHARES = { { 0.2, 0, 0.8 }, { 0.5, 0.25, 0.25 }, { 0, 0, 1 }, { 0.1, 0.1, 0.8 } };
	private static final double STEP = 1e-6;

	/** A loss with what goes into it. */
	private record Case(ILossFunction loss, IActivation activation, double[][] labels) {
		@Override
		public String toString() {
			return loss + " " + activation;
		}
	}

	static Stream<Case> cases() {
		return Stream.of(new Case(new HingeLoss(), new ActivationIdentity(), ONE_HOT),
				new Case(new HuberLoss(0.7), new ActivationIdentity(), SHARES),
				new Case(new HuberLoss(0.3), new ActivationSigmoid(), SHARES),
				new Case(new KlDivergenceLoss(), new ActivationSoftmax(), SHARES),
				new Case(new KlDivergenceLoss(), new ActivationSigmoid(), SHARES),
				new Case(new SparseCrossEntropyLoss(), new ActivationSoftmax(), ONE_HOT),
				new Case(new SparseCrossEntropyLoss(), new ActivationSoftmax(),
						new double[][] { { 2 }, { 0 }, { 2 }, { 1 } }),
				new Case(new SparseCrossEntropyLoss(), new ActivationSigmoid(), ONE_HOT));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theGradientIsThatOfTheValueWithEveryMask(Case c) {
		INDArray none = null;
		INDArray rows = Nd4j.createFromArray(new double[][] { { 1 }, { 0 }, { 1 }, { 1 } });
		INDArray each = Nd4j.createFromArray(
				new double[][] { { 1, 0, 1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 0, 1, 1 } });
		boolean perOutput = !(c.loss instanceof SparseCrossEntropyLoss);
		for (INDArray mask : perOutput ? List.of(rows, each) : List.of(rows)) {
			assertGradient(c, mask);
		}
		assertGradient(c, none);
	}

	private static void assertGradient(Case c, INDArray mask) {
		INDArray labels = Nd4j.createFromArray(c.labels);
		INDArray scores = Nd4j.createFromArray(SCORES);
		INDArray gradient = c.loss.computeGradient(labels, scores.dup(), c.activation, mask);
		for (int i = 0; i < SCORES.length; i++) {
			for (int j = 0; j < SCORES[0].length; j++) {
				double above = c.loss.computeScore(labels, moved(scores, i, j, STEP), c.activation, mask, false);
				double below = c.loss.computeScore(labels, moved(scores, i, j, -STEP), c.activation, mask, false);
				assertEquals((above - below) / (2 * STEP), gradient.getDouble(i, j), 1e-7, c + " " + i + " " + j);
			}
		}
		INDArray each = c.loss.computeScoreArray(labels, scores.dup(), c.activation, mask);
		assertEquals(c.loss.computeScore(labels, scores.dup(), c.activation, mask, true) * SCORES.length,
				each.sumNumber().doubleValue(), 1e-12);
		assertTrue(mask == null || each.getDouble(1) == 0, "what is masked costs nothing");
	}

	private static INDArray moved(INDArray scores, int row, int column, double by) {
		INDArray moved = scores.dup();
		return moved.putScalar(row, column, moved.getDouble(row, column) + by);
	}

	@Test
	void hingeCostsWhatLacksToOne() {
		double sum = 0;
		for (int i = 0; i < SCORES.length; i++) {
			for (int j = 0; j < 3; j++) {
				sum += Math.max(0, 1 - (ONE_HOT[i][j] > 0 ? 1 : -1) * SCORES[i][j]);
			}
		}
		assertValue(sum / 12, new HingeLoss(), new ActivationIdentity(), ONE_HOT);
	}

	@Test
	void huberIsSquareNearZeroAndStraightBeyond() {
		double sum = 0;
		for (int i = 0; i < SCORES.length; i++) {
			for (int j = 0; j < 3; j++) {
				double e = Math.abs(SCORES[i][j] - SHARES[i][j]);
				sum += e <= 0.7 ? e * e / 2 : 0.7 * (e - 0.35);
			}
		}
		assertValue(sum / 12, new HuberLoss(0.7), new ActivationIdentity(), SHARES);
	}

	@Test
	void divergenceAndSparseCrossEntropyAreThoseOfASoftmax() {
		double divergence = 0;
		double entropy = 0;
		for (int i = 0; i < SCORES.length; i++) {
			double all = Math.exp(SCORES[i][0]) + Math.exp(SCORES[i][1]) + Math.exp(SCORES[i][2]);
			for (int j = 0; j < 3; j++) {
				double log = Math.log(Math.exp(SCORES[i][j]) / all);
				divergence += SHARES[i][j] == 0 ? 0 : SHARES[i][j] * (Math.log(SHARES[i][j]) - log);
				entropy -= ONE_HOT[i][j] * log;
			}
		}
		assertValue(divergence / 4, new KlDivergenceLoss(), new ActivationSoftmax(), SHARES);
		assertValue(entropy / 4, new SparseCrossEntropyLoss(), new ActivationSoftmax(), ONE_HOT);
	}

	private static void assertValue(double expected, ILossFunction loss, IActivation activation, double[][] labels) {
		assertEquals(expected, loss.computeScore(Nd4j.createFromArray(labels), Nd4j.createFromArray(SCORES), activation,
				null, true), 1e-12);
	}
}
