package org.layerwright.dl4j.fast.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.Report;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One network, as it comes and on the fast path, in single precision. What both compute must agree up to a share of the
 * scale, which is the greatest absolute value of an array; for gradients and parameters, a tenth of the greatest of all
 * arrays of the network at least, so that what is 0 but for rounding is not compared with itself.
 * <p>
 * Stock is rounded, too. Where the two are farther apart, the network in double precision decides: the fast path must
 * be no farther from it than four times as far as stock is. Layers that DL4J lacks have no stock; networks with them
 * are held to double precision.
 */
final class Trial {
	static final double OUTPUTS = 1e-6;
	static final double GRADIENTS = 1e-5;
	static final double PARAMETERS = 1e-4;

	private static final double WORSE = 4;
	private static final int UPDATES = 40;
	private static final int[] SIZES = { 4, 1, 6, 3, 6, 1 };

	private final String name;
	private final long seed;
	private final Network network;
	private final ComputationGraph stock;
	private final ComputationGraph fast;
	private final ComputationGraph exact;
	private final Report report;

	/** With the network that follows from a seed. */
	Trial(Supplier<Family> family, long seed) {
		this.seed = seed;
		network = family.get().draw(seed, DataType.FLOAT);
		name = "seed " + seed + ": " + network;
		stock = network.graph();
		fast = network.graph();
		exact = family.get().draw(seed, DataType.DOUBLE).graph();
		exact.params().assign(stock.params().castTo(DataType.DOUBLE));
		report = FastPath.attach(fast);
	}

	/** Compares outputs and gradients for batches of several sizes, then parameters after many updates. */
	void check() {
		Set<String> reported = report.entries().stream().map(Report.Entry::name).collect(Collectors.toSet());
		assertTrue(reported.containsAll(network.configuration().getVertices().keySet()), name);
		for (int samples : new int[] { 5, 1, 8 }) {
			Batch batch = network.batch(seed + samples, samples);
			compare("output of " + samples, OUTPUTS, graph -> Values.of(batch.output(graph)));
			compare("gradient of " + samples, GRADIENTS, graph -> gradient(graph, batch));
			INDArray once = fast.getGradientsViewArray().dup();
			batch.backward(fast);
			Exactly.same(once, fast.getGradientsViewArray(), name + ": asked again");
		}
		compare("parameters", PARAMETERS, this::learned);
	}

	private static Values gradient(ComputationGraph graph, Batch batch) {
		batch.backward(graph);
		return Values.of(graph, graph.getGradientsViewArray());
	}

	private Values learned(ComputationGraph graph) {
		DataType type = graph.getConfiguration().getDataType();
		List<Batch> batches = IntStream.of(SIZES).mapToObj(n -> network.batch(seed + n, n).in(type)).toList();
		for (int i = 0; i < UPDATES; i++) {
			batches.get(i % SIZES.length).fit(graph);
		}
		return Values.of(graph, graph.params());
	}

	private void compare(String what, double tolerance, Function<ComputationGraph, Values> computed) {
		Values ours = computed.apply(fast);
		Values expected = computed.apply(network.own() ? exact : stock);
		if (ours.apart(expected) > tolerance) {
			Values rounded = network.own() ? computed.apply(stock) : expected;
			Values truth = network.own() ? expected : computed.apply(exact);
			double apart = ours.apart(truth);
			double usual = rounded.apart(truth);
			assertTrue(apart <= Math.max(tolerance, WORSE * usual), () -> "%s: %s %s is %.2g off, stock %.2g"
					.formatted(name, what, ours.farthest(truth), apart, usual));
		}
	}
}
