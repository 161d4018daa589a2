package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dl4j.data.Spiral;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFailed;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Whole trainings by one and by two workers. */
class DividedTrainingTest {
	@TempDir
	Path folder;

	private static Training training(int epochs, int workers) {
		ComputationGraphConfiguration network = new NeuralNetConfiguration.Builder().seed(3).updater(new Adam(0.01))
				.activation(Activation.TANH).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(16).build(), "in")
				.addLayer("norm", new BatchNormalization(), "a")
				.addLayer("drop", new DropoutLayer.Builder(0.8).build(), "norm")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.build(), "drop")
				.setOutputs("out").setInputTypes(InputType.feedForward(2)).build();
		return Training.of(network).seed(11).data(new Spiral().samples(300).classes(3))
				.split(Split.of(0.7, 0.2, 0.1).seed(5)).standardize(true).batchSize(32).epochs(epochs).fast()
				.watchLayersEvery(3).workers(workers);
	}

	private Path run(String name, Training training) {
		Path run = folder.resolve(name);
		assertEquals(0, training.execute(RunEnvironment.in(run, false)));
		return run;
	}

	@Test
	void twoLearnWhatOneLearns() {
		Path one = run("one", training(3, 1));
		Path two = run("two", training(3, 2));
		List<Double> losses = Networks.losses(one);
		for (int i = 0; i < losses.size(); i++) {
			assertEquals(losses.get(i), Networks.losses(two).get(i), 1e-4 * losses.get(i));
		}
		assertEquals(2, Networks.events(two, Performance.class).get(0).workers());
		assertEquals(Networks.losses(two), Networks.losses(run("again", training(3, 2))));
		List<Evaluation> expected = Networks.events(one, Evaluation.class);
		for (int i = 0; i < expected.size(); i++) {
			Evaluation actual = Networks.events(two, Evaluation.class).get(i);
			expected.get(i).metrics().forEach((name, value) -> assertEquals(value, actual.metrics().get(name),
					1e-3 * Math.abs(value), name));
		}
	}

	@Test
	void theHealthOfLayersIsThatOfTheWholeBatch() {
		List<Layers> one = Networks.events(run("one", training(1, 1)), Layers.class);
		List<Layers> two = Networks.events(run("two", training(1, 2)), Layers.class);
		assertEquals(2, one.size());
		for (int i = 0; i < one.size(); i++) {
			for (int l = 0; l < one.get(i).layers().size(); l++) {
				LayerHealth expected = one.get(i).layers().get(l);
				LayerHealth actual = two.get(i).layers().get(l);
				assertEquals(expected.activationMean(), actual.activationMean(), 1e-4);
				assertEquals(expected.activationDeviation(), actual.activationDeviation(), 1e-4);
				assertEquals(expected.dead(), actual.dead());
				assertEquals(expected.gradientNorm(), actual.gradientNorm(), 1e-4);
			}
		}
	}

	/** Three epochs end where a run that looks for the best number of workers would try two. */
	@ParameterizedTest
	@CsvSource({ "2, 4, 2", "3, 5, 0" })
	void aResumedTrainingGoesOnBitForBit(int first, int all, int workers) {
		List<Double> whole = Networks.losses(run("whole", training(all, workers)));
		Path run = run("parts", training(first, workers));
		assertEquals(0, training(all, workers).execute(RunEnvironment.in(run, true)));
		assertEquals(whole, Networks.losses(run));
	}

	@Test
	void smallNetworksStayAtOne() {
		Path run = run("automatic", training(12, 0));
		assertEquals(1, Networks.events(run, Performance.class).get(0).workers());
		assertEquals(Networks.losses(run), Networks.losses(run("one", training(12, 1))));
	}

	@Test
	void whatCannotBeDividedIsSaid() {
		Training dropping = Networks.spiral(1).workers(2);
		Path run = run("stock", dropping);
		assertTrue(Networks.events(run, Message.class).stream().anyMatch(m -> m.text().contains("2")),
				() -> Networks.events(run, Message.class).toString());
		assertEquals(1, Networks.events(run, Performance.class).get(0).workers());
	}

	@Test
	void aNumberBelowZeroIsNoneAndNothingIsLearned() {
		Path run = folder.resolve("negative");
		assertEquals(ExitStatus.WRONG_INPUT, training(1, -1).execute(RunEnvironment.in(run, false)));
		assertTrue(Networks.events(run, RunFailed.class).get(0).cause().contains("-1"));
	}
}
