package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.contract.KindSamples.Promises;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What every activation promises: the curve that is drawn is the one that DL4J computes. */
class ActivationContractTest {

	/** None at a kink. */
	private static final List<Double> POINTS = List.of(-6.0, -2.8, -1.1, -0.4, 0.3, 0.9, 2.5, 6.0);
	private static final double EXACT = 1e-6;
	private static final double STEP = 1e-5;
	private static final int UPDATES = 30;

	@TestFactory
	Stream<DynamicContainer> activations() {
		return KindSamples.of(ActivationKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).hidden("activation", kind, sample);
			Attrs attrs = Attrs.of(CATALOG, kind, sample.settings());
			return new Promises().that("settings survive a file", () -> KindSamples.survivesFile(learner.design()))
					.that("its value is DL4J's", () -> values(kind, attrs, function(learner)))
					.that("its derivative is DL4J's", () -> derivatives(kind, attrs, function(learner)))
					.that("its derivative is that of its value", () -> slopes(kind, attrs))
					.that("learns", () -> Learner.learn(learner.generated(), false, UPDATES));
		});
	}

	private static IActivation function(Learner learner) {
		return Learner.hiddenLayer(learner.generated().configuration()).getActivationFn();
	}

	/** The vector (x, 0): functions of a whole vector are drawn so. */
	private static INDArray vector(double x) {
		return Nd4j.create(new double[][] { { x, 0 } }).castTo(DataType.DOUBLE);
	}

	private static void values(ActivationKind kind, Attrs attrs, IActivation function) {
		POINTS.forEach(x -> assertEquals(function.getActivation(vector(x), true).getDouble(0, 0), kind.value(attrs, x),
				EXACT, "at " + x));
	}

	private static void derivatives(ActivationKind kind, Attrs attrs, IActivation function) {
		INDArray first = Nd4j.create(new double[][] { { 1, 0 } }).castTo(DataType.DOUBLE);
		POINTS.forEach(x -> assertEquals(function.backprop(vector(x), first.dup()).getFirst().getDouble(0, 0),
				kind.derivative(attrs, x), EXACT, "at " + x));
	}

	private static void slopes(ActivationKind kind, Attrs attrs) {
		POINTS.forEach(x -> assertEquals((kind.value(attrs, x + STEP) - kind.value(attrs, x - STEP)) / (2 * STEP),
				kind.derivative(attrs, x), EXACT, "at " + x));
	}
}
