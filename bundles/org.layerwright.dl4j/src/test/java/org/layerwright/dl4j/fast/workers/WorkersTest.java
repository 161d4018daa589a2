package org.layerwright.dl4j.fast.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.updater.Clipping;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Trains the same network with one, two and three threads. */
class WorkersTest {
	/** Batches of which some cannot be divided evenly, and the last one not among three. */
	private static final int[] SIZES = { 16, 16, 11, 7, 16, 2 };
	private static final long SEED = 42;

	/** A network being trained by so many threads. */
	private static final class Trained implements AutoCloseable {
		final ComputationGraph graph;
		final Workers workers;
		final List<Double> losses = new ArrayList<>();
		private final Example example;

		Trained(Example example, int threads) {
			this.example = example;
			graph = new ComputationGraph(example.configuration());
			graph.init();
			FastPath.attach(graph);
			workers = new Workers(graph, true);
			workers.use(threads);
			if (example == Example.CLIPPED) {
				Clipping.norm(0.01).attach(graph);
			}
		}

		Trained learn() {
			Random random = new Random(1);
			for (int i = 0; i < SIZES.length; i++) {
				Slice batch = example.batch(SIZES[i], random);
				workers.fit(SEED + i, batch.features(), batch.labels(), batch.featureMasks(), batch.labelMasks());
				losses.add(graph.score());
			}
			return this;
		}

		@Override
		public void close() {
			workers.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void theSameNumberGivesTheSame(Example example) {
		for (int threads = 1; threads <= 3; threads++) {
			try (Trained once = new Trained(example, threads).learn();
					Trained again = new Trained(example, threads).learn()) {
				assertEquals(once.losses, again.losses);
				assertEquals(once.graph.params(), again.graph.params());
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void theNumberMakesNoDifferenceButForRounding(Example example) {
		try (Trained one = new Trained(example, 1).learn()) {
			for (int threads = 2; threads <= 3; threads++) {
				try (Trained more = new Trained(example, threads).learn()) {
					for (int i = 0; i < SIZES.length; i++) {
						assertEquals(one.losses.get(i), more.losses.get(i), 2e-5 * Math.abs(one.losses.get(i)));
					}
					double apart = one.graph.params().sub(more.graph.params()).amaxNumber().doubleValue();
					assertTrue(apart <= 1e-4 * one.graph.params().amaxNumber().doubleValue(), () -> "apart " + apart);
					assertEquals(SIZES.length, more.graph.getIterationCount());
				}
			}
		}
	}

	@Test
	void oneIsWhatTheGraphDoesByItself() {
		Example example = Example.PENALIZED;
		ComputationGraph alone = new ComputationGraph(example.configuration());
		alone.init();
		FastPath.attach(alone);
		Random random = new Random(1);
		for (int size : SIZES) {
			Slice batch = example.batch(size, random);
			alone.fit(batch.features(), batch.labels(), batch.featureMasks(), batch.labelMasks());
		}
		try (Trained one = new Trained(example, 1).learn()) {
			assertEquals(alone.params(), one.graph.params());
		}
	}

	@Test
	void theNumberMayChangeBetweenBatches() {
		Example example = Example.NORMALIZED;
		try (Trained one = new Trained(example, 1).learn(); Trained varying = new Trained(example, 1)) {
			Random random = new Random(1);
			for (int i = 0; i < SIZES.length; i++) {
				Slice batch = example.batch(SIZES[i], random);
				varying.workers.use(1 + i % 3);
				varying.workers.fit(SEED + i, batch.features(), batch.labels(), batch.featureMasks(),
						batch.labelMasks());
			}
			double apart = one.graph.params().sub(varying.graph.params()).amaxNumber().doubleValue();
			assertTrue(apart <= 1e-4 * one.graph.params().amaxNumber().doubleValue(), () -> "apart " + apart);
		}
	}

	@Test
	void theLearningRateMayChangeBetweenBatches() {
		try (Trained one = new Trained(Example.CLIPPED, 1).learn();
				Trained two = new Trained(Example.CLIPPED, 2).learn()) {
			one.graph.setLearningRate(0.1);
			two.graph.setLearningRate(0.1);
			one.learn();
			two.learn();
			double apart = one.graph.params().sub(two.graph.params()).amaxNumber().doubleValue();
			assertTrue(apart <= 1e-4 * one.graph.params().amaxNumber().doubleValue(), () -> "apart " + apart);
		}
	}

	@Test
	void aListenerThatFailsLeavesNothingHanging() {
		try (Trained trained = new Trained(Example.DENSE, 3)) {
			boolean[] fails = { true };
			trained.graph.addListeners(new BaseTrainingListener() {
				@Override
				public void onGradientCalculation(Model model) {
					if (fails[0]) {
						throw new IllegalArgumentException("on purpose");
					}
				}
			});
			Slice batch = Example.DENSE.batch(9, new Random(1));
			assertThrows(IllegalArgumentException.class,
					() -> trained.workers.fit(1, batch.features(), batch.labels(), null, null));
			fails[0] = false;
			trained.learn();
		}
	}

	@Test
	void listenersHearOfTheWholeBatch() {
		Map<Integer, List<Double>> heard = new TreeMap<>();
		for (int threads = 1; threads <= 3; threads++) {
			List<Double> by = new ArrayList<>();
			heard.put(threads, by);
			try (Trained trained = new Trained(Example.DENSE, threads)) {
				trained.graph.addListeners(new BaseTrainingListener() {
					@Override
					public void onGradientCalculation(Model model) {
						ComputationGraph graph = (ComputationGraph) model;
						by.add(graph.getGradientsViewArray().norm2Number().doubleValue());
						by.add((double) graph.getInput(0).size(0));
					}

					@Override
					public void iterationDone(Model model, int iteration, int epoch) {
						by.add((double) iteration);
						by.add(model.score());
					}
				});
				trained.learn();
			}
		}
		assertEquals(4 * SIZES.length, heard.get(1).size());
		for (int i = 0; i < heard.get(1).size(); i++) {
			double one = heard.get(1).get(i);
			assertEquals(one, heard.get(2).get(i), 1e-4 * Math.abs(one));
			assertEquals(one, heard.get(3).get(i), 1e-4 * Math.abs(one));
		}
	}

	@Test
	void allPartsAreWatched() {
		try (Trained trained = new Trained(Example.DENSE, 3)) {
			Map<Integer, INDArray> inputs = new TreeMap<>();
			trained.workers.watch(new PartWatch() {
				@Override
				public void forward(int first, Map<String, INDArray> activations) {
					synchronized (inputs) {
						inputs.put(first, activations.get("in").dup());
					}
				}
			});
			Slice batch = Example.DENSE.batch(11, new Random(1));
			trained.workers.fit(1, batch.features(), batch.labels(), null, null);
			assertEquals(List.of(0, 4, 8), List.copyOf(inputs.keySet()));
			assertEquals(batch.features()[0], Nd4j.concat(0, inputs.values().toArray(INDArray[]::new)));
		}
	}

	/** The second part has labels that its loss cannot take. */
	@ParameterizedTest
	@EnumSource(names = { "DENSE", "NORMALIZED" })
	void whatGoesWrongComesOutOnce(Example example) {
		try (Trained trained = new Trained(example, 3)) {
			RuntimeException thrown = new IllegalArgumentException("on purpose");
			boolean[] fails = { true };
			trained.workers.watch(new PartWatch() {
				@Override
				public void backward(int first, ComputationGraph part) {
					if (first > 0 && fails[0]) {
						throw thrown;
					}
				}
			});
			Slice batch = example.batch(9, new Random(1));
			assertSame(thrown, assertThrows(RuntimeException.class,
					() -> trained.workers.fit(1, batch.features(), batch.labels(), null, null)));
			fails[0] = false;
			trained.learn();
			assertTrue(trained.losses.stream().allMatch(Double::isFinite));
		}
	}

	@Test
	void theFirstPartMayFailToo() {
		try (Trained trained = new Trained(Example.NORMALIZED, 2)) {
			Slice batch = Example.NORMALIZED.batch(8, new Random(1));
			trained.workers.watch(new PartWatch() {
				@Override
				public void forward(int first, Map<String, INDArray> activations) {
					if (first == 0) {
						throw new IllegalArgumentException("on purpose");
					}
				}
			});
			assertThrows(IllegalArgumentException.class,
					() -> trained.workers.fit(1, batch.features(), batch.labels(), null, null));
		}
	}

	@Test
	void threadsEnd() throws InterruptedException {
		List<Thread> running;
		try (Trained trained = new Trained(Example.DENSE, 3).learn()) {
			running = running();
			assertTrue(running.size() >= 2);
		}
		for (Thread thread : running) {
			thread.join(2000);
		}
		assertEquals(List.of(), running());
	}

	private static List<Thread> running() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("layerwright-worker-"))
				.toList();
	}

	@Test
	void samplesAreDividedEvenly() {
		for (int samples = 3; samples < 20; samples++) {
			int[] starts = { Slice.start(0, 3, samples), Slice.start(1, 3, samples), Slice.start(2, 3, samples),
				Slice.start(3, 3, samples) };
			assertEquals(0, starts[0]);
			assertEquals(samples, starts[3]);
			for (int p = 0; p < 3; p++) {
				assertTrue(Math.abs(starts[p + 1] - starts[p] - samples / 3.0) < 1, Arrays.toString(starts));
			}
		}
	}
}
