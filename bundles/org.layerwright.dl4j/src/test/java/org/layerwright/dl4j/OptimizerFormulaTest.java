package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.updater.AdaDelta;
import org.layerwright.dl4j.updater.AdaMax;
import org.layerwright.dl4j.updater.AmsGrad;
import org.layerwright.dl4j.updater.NAdam;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;

/** Optimisers step by step beside the formulas of their papers, one weight at a time in plain Java. */
class OptimizerFormulaTest {
	private static final double B1 = 0.8;
	private static final double B2 = 0.95;
	private static final double EPSILON = 1e-3;
	private static final double RATE = 0.05;
	private static final int STEPS = 12;
	private static final int WEIGHTS = 5;

	/** One weight: the gradients come in order, updates go out. */
	private abstract static class One implements DoubleUnaryOperator {
		int t;
		double m;
		double v;

		@Override
		public double applyAsDouble(double g) {
			t++;
			return step(g);
		}

		abstract double step(double g);

		void moments(double g) {
			m = B1 * m + (1 - B1) * g;
			v = B2 * v + (1 - B2) * g * g;
		}
	}

	private static final class OneNAdam extends One {
		private double product = 1;

		@Override
		double step(double g) {
			moments(g);
			double now = B1 * (1 - 0.5 * Math.pow(0.96, t * 0.1));
			double next = B1 * (1 - 0.5 * Math.pow(0.96, (t + 1) * 0.1));
			product *= now;
			double mean = next * m / (1 - product * next) + (1 - now) * g / (1 - product);
			return RATE * mean / (Math.sqrt(v / (1 - Math.pow(B2, t))) + EPSILON);
		}
	}

	private static final class OneAmsGrad extends One {
		private double greatest;

		@Override
		double step(double g) {
			moments(g);
			greatest = Math.max(greatest, v);
			return RATE * m / (1 - Math.pow(B1, t)) / (Math.sqrt(greatest / (1 - Math.pow(B2, t))) + EPSILON);
		}
	}

	private static final class OneAdaMax extends One {
		@Override
		double step(double g) {
			m = B1 * m + (1 - B1) * g;
			v = Math.max(B2 * v, Math.abs(g) + EPSILON);
			return RATE / (1 - Math.pow(B1, t)) * m / v;
		}
	}

	private static final class OneAdaDelta extends One {
		@Override
		double step(double g) {
			m = B1 * m + (1 - B1) * g * g;
			double d = Math.sqrt(v + EPSILON) / Math.sqrt(m + EPSILON) * g;
			v = B1 * v + (1 - B1) * d * d;
			return RATE * d;
		}
	}

	@Test
	void nadamIsDozats() {
		compare(new NAdam(RATE, B1, B2, EPSILON, 0.1), OneNAdam::new);
	}

	@Test
	void amsgradNeverForgetsTheGreatestSquare() {
		compare(new AmsGrad(RATE, B1, B2, EPSILON), OneAmsGrad::new);
	}

	@Test
	void adamaxDividesByTheGreatestGradient() {
		compare(new AdaMax(RATE, B1, B2, EPSILON), OneAdaMax::new);
	}

	@Test
	void adadeltaStepsAsFarAsBefore() {
		compare(new AdaDelta(RATE, B1, EPSILON), OneAdaDelta::new);
	}

	private static void compare(IUpdater config, java.util.function.Supplier<One> formula) {
		INDArray state = Nd4j.create(DataType.DOUBLE, 1, config.stateSize(WEIGHTS)).addi(7);
		GradientUpdater<?> updater = config.instantiate(state, true);
		One[] ones = { formula.get(), formula.get(), formula.get(), formula.get(), formula.get() };
		Random random = new Random(4);
		for (int i = 0; i < STEPS; i++) {
			double[] gradients = random.doubles(WEIGHTS, -1, 1).map(g -> g / Math.pow(10, random.nextInt(5)))
					.toArray();
			INDArray step = Nd4j.createFromArray(gradients).reshape(1, WEIGHTS);
			updater.applyUpdater(step, i, 0);
			for (int w = 0; w < WEIGHTS; w++) {
				double expected = ones[w].applyAsDouble(gradients[w]);
				assertEquals(expected, step.getDouble(0, w), 1e-9 * Math.abs(expected), "step " + i);
			}
			updater = continued(config, state);
		}
	}

	/** As after a break: all that it remembers is its state. */
	private static GradientUpdater<?> continued(IUpdater config, INDArray state) {
		return config.clone().instantiate(state, false);
	}
}
