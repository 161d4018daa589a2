package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Gaussians;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.task.Adversarial;
import org.layerwright.dl4j.task.Options;
import org.layerwright.dl4j.updater.Clipping;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class AdversarialTest {
	private static final int LATENT = 4;

	@TempDir
	Path folder;

	private static ComputationGraphConfiguration generator(int outputs) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(new Adam(0.002)).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(32).activation(Activation.RELU).build(), "in")
				.addLayer("norm", new BatchNormalization.Builder().build(), "a")
				.addLayer("out", new DenseLayer.Builder().nOut(outputs).activation(Activation.IDENTITY).build(), "norm")
				.setOutputs("out").setInputTypes(InputType.feedForward(LATENT)).build();
	}

	private static ComputationGraphConfiguration discriminator() {
		return new NeuralNetConfiguration.Builder().seed(4).updater(new Adam(0.004)).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(32).dropOut(0.9).activation(Activation.LEAKYRELU).build(),
						"in")
				.addLayer("out", new OutputLayer.Builder(LossFunction.XENT).nOut(1).activation(Activation.SIGMOID)
						.build(), "a")
				.setOutputs("out").setInputTypes(InputType.feedForward(2)).build();
	}

	private static Training clouds(int epochs) {
		return Training.of(generator(2)).with("discriminator", discriminator()).named("clouds").seed(11)
				.task(new Adversarial(LATENT).discriminatorSteps(2).labelSmoothing(0.1))
				.data(new Gaussians().samples(640).noise(0.1)).split(Split.of(1, 0, 0)).batchSize(64).epochs(epochs);
	}

	@Test
	void bothNetworksLearnAndAreSaved() throws Exception {
		assertEquals(ExitStatus.DONE, clouds(3).execute(RunEnvironment.in(folder, false)));
		ComputationGraph generator = ModelSerializer.restoreComputationGraph(folder.resolve("model.zip").toFile());
		ComputationGraph discriminator = ModelSerializer
				.restoreComputationGraph(folder.resolve("discriminator.zip").toFile());
		assertEquals(30, generator.getIterationCount());
		assertEquals(60, discriminator.getIterationCount());
		assertEquals(3, generator.getEpochCount());
		assertEquals(30, Networks.losses(folder).size());
		List<Evaluation> measured = Networks.events(folder, Evaluation.class);
		assertEquals(3, measured.size());
		assertTrue(measured.stream().allMatch(e -> e.metrics().get("discriminatorLoss") > 0.1));
	}

	@Test
	void whatTheGeneratorMakesOfTheSameNoiseIsShownFromTheStartOn() {
		clouds(2).execute(RunEnvironment.in(folder, false));
		List<GeneratedSamples> shown = Networks.events(folder, GeneratedSamples.class);
		assertEquals(List.of(0, 1, 2), shown.stream().map(GeneratedSamples::epoch).toList());
		assertEquals(GeneratedSamples.POINTS, shown.get(0).kind());
		assertEquals(List.of(256, 2), shown.get(0).shape());
		assertEquals(512, shown.get(0).values().size());
		assertTrue(!shown.get(0).values().equals(shown.get(2).values()));
	}

	@Test
	void aResumedRunGoesOnAsIfItHadNeverStopped() throws Exception {
		clouds(4).checkpointEvery(0).execute(RunEnvironment.in(folder.resolve("whole"), false));
		Path parts = folder.resolve("parts");
		clouds(2).checkpointEvery(0).execute(RunEnvironment.in(parts, false));
		clouds(4).checkpointEvery(0).execute(RunEnvironment.in(parts, true));
		assertEquals(Networks.losses(folder.resolve("whole")), Networks.losses(parts));
		for (String model : List.of("model.zip", "discriminator.zip")) {
			ComputationGraph whole = ModelSerializer
					.restoreComputationGraph(folder.resolve("whole").resolve(model).toFile());
			ComputationGraph resumed = ModelSerializer.restoreComputationGraph(parts.resolve(model).toFile());
			assertArrayEquals(whole.params().dup().data().asFloat(), resumed.params().dup().data().asFloat(), model);
		}
		assertEquals(Networks.events(folder.resolve("whole"), GeneratedSamples.class).stream()
				.map(GeneratedSamples::values).toList(),
				Networks.events(parts, GeneratedSamples.class).stream().map(GeneratedSamples::values).toList());
	}

	@Test
	void aCheckpointIsAModelOfTheGeneratorWithTheDiscriminatorInIt() throws Exception {
		clouds(2).execute(RunEnvironment.in(folder, false));
		List<Checkpoint> all = Networks.events(folder, Checkpoint.class);
		Checkpoint last = all.get(all.size() - 1);
		ComputationGraph generator = ModelSerializer.restoreComputationGraph(folder.resolve(last.file()).toFile());
		assertEquals(20, generator.getIterationCount());
		assertTrue(Files.size(folder.resolve(last.file())) > Files.size(folder.resolve("discriminator.zip")));
	}

	@Test
	void standardisedSamplesAreShownInTheirOwnUnit() {
		clouds(1).standardize(true).execute(RunEnvironment.in(folder, false));
		assertEquals(2, Networks.events(folder, GeneratedSamples.class).size());
	}

	@Test
	void layersOfTheGeneratorAreWatched() {
		clouds(1).watchLayersEvery(4).execute(RunEnvironment.in(folder, false));
		List<Layers> all = Networks.events(folder, Layers.class);
		assertEquals(2, all.size());
		for (LayerHealth layer : all.get(1).layers()) {
			assertTrue(layer.gradientNorm() > 0 && layer.updateRatio() > 0 && layer.activationMean() != 0,
					layer.toString());
		}
	}

	@Test
	void theGeneratorOfAFinishedRunMakesSamplesButIsNotMeasured() throws Exception {
		clouds(1).execute(RunEnvironment.in(folder, false));
		SavedModel model = new SavedModel(folder);
		PrintStream out = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertEquals(ExitStatus.DONE, model.predict("3", Options.of()));
			assertEquals(ExitStatus.DONE, model.predict("3", Options.of("seed=2")));
			assertEquals(ExitStatus.DONE, model.predict("", Options.of()));
		} finally {
			System.setOut(out);
		}
		List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
		assertEquals(16, lines.size());
		assertTrue(lines.get(0).startsWith("{\"sample\":1,\"shape\":[2],\"values\":["), lines.get(0));
		assertNotEquals(lines.get(0), lines.get(3));
		assertThrows(DataException.class, () -> model.predict("many", Options.of()));
		assertThrows(DataException.class, () -> model.evaluate("points.csv", Options.of()));
	}

	@Test
	void gradientsOfTheGeneratorAreClipped() throws Exception {
		ComputationGraph before = new ComputationGraph(generator(2));
		before.init();
		clouds(1).clip(Clipping.norm(1e-12)).execute(RunEnvironment.in(folder, false));
		ComputationGraph after = ModelSerializer.restoreComputationGraph(folder.resolve("model.zip").toFile());
		double moved = after.getParam("out_W").distance2(before.getParam("out_W"));
		assertTrue(moved > 0 && moved < 1e-3, "moved by " + moved);
	}

	@Test
	void aGeneratorOfTheWrongSizeIsRefused() {
		Training wrong = Training.of(generator(3)).with("discriminator", discriminator()).task(new Adversarial(LATENT))
				.data(new Gaussians());
		assertEquals(ExitStatus.WRONG_INPUT, wrong.execute(RunEnvironment.in(folder, false)));
	}
}
