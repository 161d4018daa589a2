package org.layerwright.dl4j.fast.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.workers.Workers;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A graph on the fast path lives as one without: called again, saved, watched, measured, beside others. */
class FastPathLifeTest {
	private static final int[] SIZES = { 4, 1, 7, 3 };
	private static final int CALLS = 20;

	static Stream<Network> networks() {
		return networks(DataType.FLOAT);
	}

	static Stream<Network> doubles() {
		return networks(DataType.DOUBLE);
	}

	private static Stream<Network> networks(DataType type) {
		List<Supplier<Family>> families = List.of(Vectors::new, Pictures::new, Sequences::new, Tokens::new);
		return IntStream.range(0, 12).mapToObj(i -> families.get(i % families.size()).get().draw(i, type));
	}

	private static ComputationGraph fast(Network network) {
		ComputationGraph graph = network.graph();
		FastPath.attach(graph);
		return graph;
	}

	private static void learn(Network network, ComputationGraph graph, int from, int to) {
		for (int i = from; i < to; i++) {
			network.batch(i, SIZES[i % SIZES.length]).fit(graph);
		}
	}

	@ParameterizedTest
	@MethodSource("networks")
	void theSameTwentyTimesWhateverIsBetween(Network network) {
		ComputationGraph graph = fast(network);
		Batch batch = network.batch(1, 5);
		INDArray output = batch.output(graph);
		batch.backward(graph);
		INDArray gradient = graph.getGradientsViewArray().dup();
		for (int call = 0; call < CALLS; call++) {
			network.batch(call, SIZES[call % SIZES.length]).output(graph);
			batch.backward(graph);
			Exactly.same(gradient, graph.getGradientsViewArray(), "gradient " + call);
			network.batch(call, SIZES[call % SIZES.length]).backward(graph);
			Exactly.same(output, batch.output(graph), "output " + call);
		}
	}

	@ParameterizedTest
	@MethodSource("networks")
	void goesOnAfterBeingSaved(Network network, @TempDir Path folder) throws IOException {
		ComputationGraph whole = fast(network);
		learn(network, whole, 0, 6);
		ModelSerializer.writeModel(whole, folder.resolve("model.zip").toFile(), true);
		ComputationGraph plain = restore(network, folder);
		ComputationGraph again = restore(network, folder);
		FastPath.attach(again);
		Exactly.same(whole.params(), plain.params(), "as saved");
		for (ComputationGraph graph : List.of(whole, plain, again)) {
			learn(network, graph, 6, 12);
		}
		Exactly.same(whole.params(), again.params(), "restored");
		double apart = Values.of(whole, whole.params()).apart(Values.of(plain, plain.params()));
		assertTrue(apart < Trial.PARAMETERS, () -> "restored without the fast path: " + apart);
	}

	private static ComputationGraph restore(Network network, Path folder) throws IOException {
		ComputationGraph graph = ModelSerializer.restoreComputationGraph(folder.resolve("model.zip").toFile(), true);
		network.clipping().forEach(limit -> limit.attach(graph));
		return graph;
	}

	@ParameterizedTest
	@MethodSource("networks")
	void aCopyGivesTheSame(Network network) {
		ComputationGraph graph = fast(network);
		learn(network, graph, 0, 3);
		ComputationGraph copy = graph.clone();
		FastPath.attach(copy);
		Batch batch = network.batch(9, 6);
		Exactly.same(batch.output(graph), batch.output(copy), "output");
	}

	@ParameterizedTest
	@MethodSource("networks")
	void attachingAgainChangesNothing(Network network) {
		ComputationGraph once = fast(network);
		ComputationGraph often = fast(network);
		learn(network, once, 0, 8);
		for (int i = 0; i < 8; i++) {
			learn(network, often, i, i + 1);
			FastPath.attach(often);
		}
		Exactly.same(once.params(), often.params(), "parameters");
	}

	@ParameterizedTest
	@MethodSource("networks")
	void listenersHearTheSame(Network network) {
		Diary stock = new Diary();
		Diary fast = new Diary();
		ComputationGraph one = network.graph();
		one.addListeners(stock);
		ComputationGraph other = fast(network);
		other.addListeners(fast);
		learn(network, one, 0, 3);
		learn(network, other, 0, 3);
		assertEquals(stock.events(), fast.events());
	}

	@ParameterizedTest
	@MethodSource("networks")
	void measuringBetweenUpdatesChangesNothing(Network network) {
		ComputationGraph undisturbed = fast(network);
		ComputationGraph measured = fast(network);
		for (int i = 0; i < 6; i++) {
			learn(network, undisturbed, i, i + 1);
			learn(network, measured, i, i + 1);
			Batch batch = network.batch(100 + i, 2 + i);
			batch.output(measured);
			measured.score(batch.dataSet(), false);
		}
		Exactly.same(undisturbed.params(), measured.params(), "parameters");
	}

	@ParameterizedTest
	@MethodSource("networks")
	void twoGraphsLearnInTwoThreads(Network network) throws Exception {
		ComputationGraph alone = fast(network);
		learn(network, alone, 0, 12);
		List<ComputationGraph> graphs = List.of(fast(network), fast(network));
		ExecutorService threads = Executors.newFixedThreadPool(graphs.size());
		try {
			List<Future<?>> running = new ArrayList<>();
			graphs.forEach(graph -> running.add(threads.submit(() -> learn(network, graph, 0, 12))));
			for (Future<?> one : running) {
				one.get();
			}
		} finally {
			threads.shutdown();
		}
		graphs.forEach(graph -> Exactly.same(alone.params(), graph.params(), "parameters"));
	}

	@ParameterizedTest
	@MethodSource("networks")
	void workersLearnTheSame(Network network) {
		ComputationGraph alone = fast(network);
		learn(network, alone, 0, 10);
		INDArray first = withWorkers(network);
		double apart = Values.of(alone, first).apart(Values.of(alone, alone.params()));
		assertTrue(apart < Trial.PARAMETERS, () -> "apart " + apart);
		Exactly.same(first, withWorkers(network), "the same number of workers");
	}

	private static INDArray withWorkers(Network network) {
		ComputationGraph graph = fast(network);
		try (Workers workers = new Workers(graph, true)) {
			workers.use(workers.obstacle().isPresent() ? 1 : 2);
			for (int i = 0; i < 10; i++) {
				Batch batch = network.batch(i, SIZES[i % SIZES.length]);
				workers.fit(i, batch.features(), new INDArray[] { batch.labels() }, batch.featureMasks(),
						batch.labelMasks());
			}
		}
		return graph.params();
	}

	@ParameterizedTest
	@MethodSource("doubles")
	void doublePrecisionIsStocks(Network network) {
		ComputationGraph stock = network.graph();
		ComputationGraph fast = fast(network);
		Batch batch = network.batch(3, 5).in(DataType.DOUBLE);
		Exactly.same(batch.output(stock), batch.output(fast), "output");
		learn(network, stock, 0, 8);
		learn(network, fast, 0, 8);
		Exactly.same(stock.params(), fast.params(), "parameters");
	}
}
