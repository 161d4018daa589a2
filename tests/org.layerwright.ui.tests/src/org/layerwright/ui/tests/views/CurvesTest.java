package org.layerwright.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunStarted;
import org.layerwright.protocol.SampleCounts;
import org.layerwright.ui.tests.NothingLogged;
import org.layerwright.views.internal.curves.Line;
import org.layerwright.views.internal.curves.Phase;
import org.layerwright.views.internal.curves.RunCurves;

/** What is drawn of a run, computed without a screen. */
@ExtendWith(NothingLogged.class)
class CurvesTest {

	private static final int MANY = 200_000;
	private static final int COLUMNS = 300;

	private final RunCurves curves = new RunCurves();

	@Test
	void longCurvesAreReducedToTheirColumnsAndKeepEveryPeak() {
		for (int i = 1; i <= MANY; i++) {
			curves.accept(iteration(i, i == 77_777 ? 9 : i == 123_456 ? -9 : 1));
		}
		Line line = curves.line(RunCurves.BATCH_LOSS, 0, MANY, COLUMNS);
		assertTrue(line.size() <= 2 * COLUMNS + 2, line.size() + " points");
		assertEquals(9, Arrays.stream(line.ys()).max().orElseThrow());
		assertEquals(-9, Arrays.stream(line.ys()).min().orElseThrow());
	}

	@Test
	void smoothingIsTheExponentialAverageCorrectedForItsStart() {
		double[] losses = { 4, 2, 3, 1 };
		double mean = 0;
		for (int i = 0; i < losses.length; i++) {
			curves.accept(iteration(i + 1, losses[i]));
			mean = 0.6 * mean + 0.4 * losses[i];
		}
		Line line = curves.line(RunCurves.BATCH_LOSS, 0.6, losses.length, COLUMNS);
		assertEquals(4, line.ys()[0], 1e-12);
		assertEquals(mean / (1 - Math.pow(0.6, 4)), line.ys()[3], 1e-12);
	}

	@Test
	void lossesThatAreNoNumbersLeaveNoPoint() {
		curves.accept(iteration(1, 1));
		curves.accept(iteration(2, Double.NaN));
		curves.accept(iteration(3, 2));
		assertEquals(2, curves.line(RunCurves.BATCH_LOSS, 0.5, 3, COLUMNS).size());
	}

	@Test
	void whatAContinuationRepeatsIsDrawnOnce() {
		for (int i = 1; i <= 10; i++) {
			curves.accept(iteration(i, 10));
		}
		for (int i = 6; i <= 8; i++) {
			curves.accept(iteration(i, 1));
		}
		Line line = curves.line(RunCurves.BATCH_LOSS, 0, 10, COLUMNS);
		assertEquals(8, line.size());
		assertEquals(1, line.ys()[5]);
		assertEquals(8, curves.facts().iteration());
	}

	@Test
	void factsFollowTheEvents() {
		assertEquals(Phase.PREPARING, curves.facts().phase());
		curves.accept(new RunStarted(1, 0, "x", 1, 4, 25, 8, 99, new SampleCounts(200, 20, 20), List.of("a", "b"),
				Map.of(), ""));
		curves.accept(iteration(50, 0.5));
		curves.accept(new Evaluation(3, 5_000, 2, 50, Evaluation.VALIDATION, Map.of("accuracy", 0.75),
				List.of(List.of(1, 2), List.of(3, 4))));
		assertEquals(Phase.RUNNING, curves.facts().phase());
		assertEquals(0.5, curves.facts().share());
		assertEquals(5_000, curves.facts().remaining());
		assertEquals(0.75, curves.line("validation.accuracy", 0, 50, COLUMNS).ys()[0]);
		curves.accept(new RunFinished(4, 6_000, RunFinished.STOPPED, 6, Map.of()));
		assertEquals(Phase.STOPPED, curves.facts().phase());
	}

	private static Iteration iteration(int number, double loss) {
		return new Iteration(number, number, 1, number, loss, 0.1, 100);
	}
}
