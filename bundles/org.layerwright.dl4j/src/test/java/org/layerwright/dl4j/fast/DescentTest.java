package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.updater.Adam;
import org.layerwright.dl4j.updater.Clipping;
import org.layerwright.dl4j.updater.FusedUpdater;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A whole training on the fast path beside DL4J's, through everything that touches an optimiser. */
class DescentTest {
	private static final int SOME = 7;
	private static final MultiDataSet BATCH = DenseTest.batch(8, 6, 3);

	private static NeuralNetConfiguration.Builder plain() {
		return new NeuralNetConfiguration.Builder().seed(5).activation(Activation.TANH).l2(1e-3)
				.updater(new Adam(0.02, 0.9, 0.99, 1e-8));
	}

	private static ComputationGraph graph(NeuralNetConfiguration.Builder builder) {
		ComputationGraph graph = new ComputationGraph(builder.graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nIn(6).nOut(9).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nIn(9).nOut(8).updater(new Nesterovs(0.1)).build(), "a")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nIn(8).nOut(3)
						.activation(Activation.SOFTMAX).build(), "b")
				.setOutputs("out").build());
		graph.init();
		return graph;
	}

	private static ComputationGraph fast(ComputationGraph graph) {
		Report report = FastPath.attach(graph);
		assertTrue(report.entries().get(report.entries().size() - 1).fast());
		return graph;
	}

	private static void fit(ComputationGraph stock, ComputationGraph fast) {
		for (int i = 0; i < SOME; i++) {
			stock.fit(BATCH);
			fast.fit(BATCH);
		}
		assertClose(stock.params(), fast.params());
		assertClose(stock.getUpdater().getStateViewArray(), fast.getUpdater().getStateViewArray());
		assertClose(stock.getGradientsViewArray(), fast.getGradientsViewArray()); // the last update, by now
		assertEquals(stock.getIterationCount(), fast.getIterationCount());
		assertInstanceOf(FusedUpdater.class, fast.getUpdater());
	}

	@Test
	void otherLearningRates() {
		ComputationGraph stock = graph(plain());
		ComputationGraph fast = fast(graph(plain()));
		fit(stock, fast);
		stock.setLearningRate(0.005);
		fast.setLearningRate(0.005);
		fit(stock, fast);
		stock.setLearningRate("b", 0.03);
		fast.setLearningRate("b", 0.03);
		fit(stock, fast);
	}

	@Test
	void savedAndRestored(@TempDir Path folder) throws IOException {
		ComputationGraph stock = graph(plain());
		ComputationGraph fast = fast(graph(plain()));
		fit(stock, fast);
		fast.save(folder.resolve("fast.zip").toFile(), true);
		ComputationGraph restored = ComputationGraph.load(folder.resolve("fast.zip").toFile(), true);
		assertEquals(fast.params(), restored.params());
		assertEquals(fast.getUpdater().getStateViewArray(), restored.getUpdater().getStateViewArray());
		fit(stock, fast(restored));
	}

	@Test
	void attachedAgainAndCloned() {
		ComputationGraph stock = graph(plain());
		ComputationGraph fast = fast(graph(plain()));
		fit(stock, fast);
		fit(stock, fast(fast));
		fit(stock.clone(), fast(fast.clone()));
	}

	@Test
	void listenersSeeWhatTheySawBefore() {
		List<List<Double>> seen = List.of(new ArrayList<>(), new ArrayList<>());
		ComputationGraph stock = graph(plain());
		ComputationGraph fast = fast(graph(plain()));
		Clipping.norm(0.1).attach(stock);
		Clipping.norm(0.1).attach(fast);
		watch(stock, seen.get(0));
		watch(fast, seen.get(1));
		fit(stock, fast);
		assertEquals(4 * SOME, seen.get(0).size());
		for (int i = 0; i < seen.get(0).size(); i++) {
			assertEquals(seen.get(0).get(i), seen.get(1).get(i), 1e-4 * Math.abs(seen.get(0).get(i)));
		}
	}

	private static void watch(ComputationGraph graph, List<Double> seen) {
		graph.addListeners(new BaseTrainingListener() {
			@Override
			public void onBackwardPass(Model model) {
				seen.add(graph.getGradientsViewArray().norm2Number().doubleValue());
			}

			@Override
			public void iterationDone(Model model, int iteration, int epoch) {
				seen.add((double) iteration);
				seen.add(model.score());
				seen.add(graph.getGradientsViewArray().norm2Number().doubleValue());
			}
		});
	}

	@Test
	void batchesOfAllSizes() {
		ComputationGraph stock = graph(plain());
		ComputationGraph fast = fast(graph(plain()));
		for (int samples : new int[] { 8, 8, 3, 8, 1, 1, 9000, 8 }) {
			MultiDataSet batch = DenseTest.batch(samples, 6, 3);
			stock.fit(batch);
			fast.fit(batch);
			assertClose(stock.outputSingle(batch.getFeatures(0)), fast.outputSingle(batch.getFeatures(0)));
		}
		fit(stock, fast);
	}

	/** Arrays that are used again do not change under who holds them. */
	@Test
	void whatOthersGetStaysAsItIs() {
		ComputationGraph fast = fast(graph(plain()));
		List<INDArray> seen = new ArrayList<>();
		List<INDArray> copies = new ArrayList<>();
		fast.fit(BATCH);
		fast.addListeners(new BaseTrainingListener() {
			@Override
			public void onForwardPass(Model model, Map<String, INDArray> activations) {
				for (INDArray values : activations.values()) {
					seen.add(values.detach());
					copies.add(values.dup());
				}
			}
		});
		fast.fit(BATCH);
		seen.addAll(fast.feedForward(BATCH.getFeatures(), true).values());
		seen.add(fast.output(true, BATCH.getFeatures())[0]);
		seen.subList(copies.size(), seen.size()).forEach(values -> copies.add(values.dup()));
		fast.fit(DenseTest.batch(8, 6, 3));
		assertEquals(copies, seen);
	}

	@Test
	void whatIsNotKnownIsSaid() {
		ComputationGraph graph = graph(plain().gradientNormalization(GradientNormalization.ClipL2PerLayer));
		Report report = FastPath.attach(graph);
		assertTrue(report.stock().stream().anyMatch(line -> line.startsWith("optimizer: ")), report::toString);
		ComputationGraph doubles = graph(plain().dataType(DataType.DOUBLE));
		FastPath.attach(doubles);
		doubles.fit(new INDArray[] { Nd4j.rand(DataType.DOUBLE, 4, 6) },
				new INDArray[] { Nd4j.ones(DataType.DOUBLE, 4, 3) });
	}

	private static void assertClose(INDArray expected, INDArray actual) {
		double apart = expected.sub(actual).amaxNumber().doubleValue();
		double scale = expected.amaxNumber().doubleValue();
		assertTrue(apart <= 1e-4 * scale, () -> apart + " off at a scale of " + scale);
	}
}
