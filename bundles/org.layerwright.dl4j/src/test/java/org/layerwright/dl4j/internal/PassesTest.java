package org.layerwright.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.ShapePictures;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.task.Supervised;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Several threads see what one sees. */
@Timeout(120)
class PassesTest {
	private static final int BATCH = 8;

	private final Samples samples = new ShapePictures().samples(100).load();
	private final int[] all = IntStream.range(0, 100).toArray();

	private ComputationGraph graph(boolean fast) {
		int[] shape = samples.shape();
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().seed(3)
				.updater(new Adam(0.01)).graphBuilder().addInputs("in")
				.addLayer("conv", new ConvolutionLayer.Builder(3, 3).nOut(4).activation(Activation.RELU).build(), "in")
				.addLayer("norm", new BatchNormalization(), "conv")
				.addLayer("drop", new DropoutLayer.Builder(0.8).build(), "norm")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(samples.classes().size())
						.activation(Activation.SOFTMAX).build(), "drop")
				.setOutputs("out").setInputTypes(InputType.convolutional(shape[1], shape[2], shape[0])).build());
		graph.init();
		return Trained.of("", graph, fast).graph();
	}

	private Passes passes(boolean fast, int threads, long patience) {
		return passes(graph(fast), fast, threads, patience);
	}

	private Passes passes(ComputationGraph graph, boolean fast, int threads, long patience) {
		Preprocessing preprocessing = Preprocessing.of(samples, all, false, new Supervised());
		preprocessing.fast = fast;
		Prepared prepared = Prepared.of(samples, new Split.Parts(all, all, all), graph, preprocessing);
		return new Passes(graph, prepared, BATCH, threads, patience);
	}

	private static String text(Passes.Said said) {
		return Arrays.toString(said.rows()) + Arrays.toString(said.outputs().dup().data().asFloat()) + said.loss()
				+ said.targets();
	}

	private List<String> heard(Passes passes, boolean helped) {
		List<String> heard = new ArrayList<>();
		List<Boolean> helpers = new ArrayList<>();
		passes.over(all, said -> {
			heard.add(text(said));
			helpers.add(!helpers().isEmpty());
		});
		helpers().forEach(PassesTest::join);
		assertEquals(helped, helpers.contains(true));
		return heard;
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void severalThreadsSeeWhatOneSees(boolean fast) {
		List<String> alone = heard(passes(fast, 1, 0), false);
		assertEquals(13, alone.size());
		assertEquals(alone, heard(passes(fast, 3, 0), true));
		assertEquals(alone, heard(passes(fast, 2, 0), true));
		assertEquals(alone, heard(passes(fast, 3, Long.MAX_VALUE), false));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theySeeWhatHasBeenLearnedInBetween(boolean fast) {
		ComputationGraph graph = graph(fast);
		Passes alone = passes(graph, fast, 1, 0);
		Passes together = passes(graph, fast, 3, 0);
		List<String> before = heard(together, true);
		assertEquals(before, heard(alone, false));
		int[] shape = samples.shape();
		graph.fit(new INDArray[] { Nd4j.rand(BATCH, shape[0], shape[1], shape[2]) },
				new INDArray[] { Nd4j.eye(BATCH).getColumns(IntStream.range(0, samples.classes().size()).toArray()) });
		List<String> after = heard(together, true);
		assertEquals(after, heard(alone, false));
		assertNotEquals(before, after);
	}

	@Test
	void whatGoesWrongInAThreadComesOutAndNoThreadStays() {
		int[] wrong = all.clone();
		wrong[20] = -1;
		Passes passes = passes(true, 3, 0);
		assertThrows(IndexOutOfBoundsException.class, () -> passes.over(wrong, said -> {
			// nothing to do with it
		}));
		helpers().forEach(PassesTest::join);
	}

	private static List<Thread> helpers() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals(Passes.THREAD)).toList();
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
