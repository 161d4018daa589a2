package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.Line;
import org.layerwright.dl4j.data.Moons;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.internal.TrainingRun;
import org.layerwright.dl4j.stopping.NoImprovement;
import org.layerwright.dl4j.stopping.TargetReached;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFailed;
import org.layerwright.protocol.RunFiles;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunStarted;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;

class TrainingTest {
	@TempDir
	Path folder;

	private int run(Training training) {
		return training.execute(RunEnvironment.in(folder, false));
	}

	private Evaluation last(String split) {
		List<Evaluation> all = Networks.events(folder, Evaluation.class).stream().filter(e -> e.split().equals(split))
				.toList();
		return all.get(all.size() - 1);
	}

	@Test
	void aSpiralIsLearnedAndEverythingIsSaid() {
		assertEquals(ExitStatus.DONE, run(Networks.spiral(30)));
		List<Event> events = Networks.events(folder);
		assertArrayEquals(LongStream.rangeClosed(1, events.size()).toArray(),
				events.stream().mapToLong(Event::seq).toArray());
		RunStarted started = (RunStarted) events.get(0);
		assertEquals(List.of("0", "1", "2"), started.classes());
		assertEquals(20, started.iterationsPerEpoch());
		assertEquals(630, started.samples().training());
		assertEquals(180, started.samples().validation());
		assertEquals(90, started.samples().test());
		assertEquals(30, Networks.events(folder, EpochStarted.class).size());
		assertEquals(600, Networks.events(folder, Iteration.class).size());
		assertTrue(last(Evaluation.TEST).metrics().get("accuracy") > 0.95, () -> last(Evaluation.TEST).toString());
		assertTrue(last(Evaluation.TRAINING).metrics().get("accuracy") > 0.9,
				() -> last(Evaluation.TRAINING).toString());
		assertEquals(180,
				last(Evaluation.VALIDATION).confusion().stream().flatMap(List::stream).mapToInt(i -> i).sum());
		RunFinished finished = (RunFinished) events.get(events.size() - 1);
		assertEquals(RunFinished.COMPLETED, finished.reason());
		assertEquals(last(Evaluation.TEST).metrics().get("loss"), finished.metrics().get("test.loss"));
		Performance performance = (Performance) events.get(events.size() - 2);
		assertTrue(performance.samplesPerSecond() > 0 && performance.waited() >= 0 && performance.waited() < 1,
				performance::toString);
	}

	@Test
	void theSameSeedGivesTheSameLossesBitForBit() throws Exception {
		run(Networks.spiral(4));
		List<Double> first = Networks.losses(folder);
		run(Networks.spiral(4));
		assertEquals(80, first.size());
		assertEquals(first, Networks.losses(folder));
	}

	@Test
	void anotherSeedGivesOtherLosses() {
		run(Networks.spiral(1));
		List<Double> first = Networks.losses(folder);
		run(Networks.spiral(1).seed(12));
		assertTrue(!first.equals(Networks.losses(folder)));
	}

	@Test
	void errorsOfAStandardisedRegressionAreInTheUnitOfTheTarget() {
		Training line = Training.of(Networks.linear(1, new Sgd(0.1)))
				.data(new Line().slope(200).intercept(5000).noise(0))
				.split(Split.of(0.6, 0.2, 0.2)).standardize(true).batchSize(10).epochs(20);
		assertEquals(ExitStatus.DONE, run(line));
		assertTrue(last(Evaluation.TEST).metrics().get("r2") > 0.999, () -> last(Evaluation.TEST).toString());
		assertTrue(last(Evaluation.TEST).metrics().get("rmse") < 2, () -> last(Evaluation.TEST).toString());
		double first = Networks.events(folder, Evaluation.class).get(1).metrics().get("mae");
		assertTrue(first > 0.01 && first < 200, () -> "mae " + first);
	}

	@Test
	void theSavedModelIsOneThatDl4jReads() throws Exception {
		run(Networks.spiral(2));
		ComputationGraph graph = ModelSerializer.restoreComputationGraph(folder.resolve(RunFiles.MODEL).toFile());
		assertEquals(40, graph.getIterationCount());
		assertEquals(2, graph.getEpochCount());
		Checkpoint checkpoint = Networks.events(folder, Checkpoint.class).get(0);
		assertTrue(Files.size(folder.resolve(checkpoint.file())) > 1000);
	}

	@Test
	void aRuleThatIsMetEndsTheTraining() {
		assertEquals(ExitStatus.DONE, run(Networks.spiral(50).stopWhen(new TargetReached("accuracy", 0.5))));
		assertEquals(RunFinished.EARLY_STOPPING, Networks.events(folder, RunFinished.class).get(0).reason());
		assertTrue(last(Evaluation.VALIDATION).metrics().get("accuracy") >= 0.5);
		assertTrue(last(Evaluation.VALIDATION).epoch() < 50);
	}

	@Test
	void aTrainingThatStandsStillEndsAfterItsPatience() {
		Training still = Training.of(Networks.linear(1, new Sgd(0))).data(new Line()).split(Split.of(0.8, 0.2, 0))
				.epochs(50).stopWhen(new NoImprovement(3, 1e-4));
		assertEquals(ExitStatus.DONE, run(still));
		assertEquals(4, Networks.events(folder, EpochStarted.class).size());
	}

	@Test
	void layersAreReportedAsOftenAsAsked() {
		run(Networks.spiral(1).watchLayersEvery(5));
		List<Layers> reports = Networks.events(folder, Layers.class);
		assertEquals(List.of(5, 10, 15, 20), reports.stream().map(Layers::iteration).toList());
		List<LayerHealth> layers = reports.get(3).layers();
		assertEquals(List.of("a", "norm", "b", "out"), layers.stream().map(LayerHealth::name).toList());
		LayerHealth hidden = layers.get(2);
		assertTrue(hidden.updateRatio() > 1e-5 && hidden.updateRatio() < 0.5, hidden::toString);
		assertTrue(hidden.gradientNorm() > 0 && hidden.activationMean() > 0 && hidden.activationDeviation() > 0,
				hidden::toString);
		assertTrue(hidden.dead() >= 0 && hidden.dead() < 1, hidden::toString);
	}

	@Test
	void watchingLayersChangesNoLoss() {
		run(Networks.spiral(1));
		List<Double> unwatched = Networks.losses(folder);
		run(Networks.spiral(1).watchLayersEvery(1));
		assertEquals(unwatched, Networks.losses(folder));
	}

	@Test
	void aTrainingThatDivergesSaysSoAndCanStillBeSaved() {
		Training wild = Training.of(Networks.linear(1, new Sgd(1e30))).data(new Line()).epochs(2);
		assertEquals(ExitStatus.DONE, run(wild));
		assertEquals(1, Networks.events(folder, Message.class).size());
		assertTrue(Networks.losses(folder).contains(Double.NaN));
	}

	@Test
	void whoWantedToControlItAndIsGoneIsNamed() {
		RunEnvironment alone = new RunEnvironment(folder, false, false, 1, "", true, 0);
		assertEquals(ExitStatus.WRONG_INPUT, Networks.spiral(1).execute(alone));
		assertEquals(ExitStatus.WRONG_INPUT,
				TrainingRun.execute(null, Map.of(LaunchSettings.CONTROL, "what", LaunchSettings.RUN, "x")));
	}

	@Test
	void twoClassesFitOneOutput() {
		Training training = Training.of(Networks.linear(2, new Adam(0.05))).data(new Moons()).epochs(10);
		assertEquals(ExitStatus.DONE, run(training));
		assertTrue(last(Evaluation.TEST).metrics().get("accuracy") > 0.75);
	}

	@Test
	void aNetworkThatDoesNotFitItsDataIsRefusedInOneLine() {
		assertEquals(ExitStatus.WRONG_INPUT, run(Training.of(Networks.linear(3, new Sgd(0.1))).data(new Line())));
		RunFailed failed = Networks.events(folder, RunFailed.class).get(0);
		assertTrue(failed.cause().contains("[1]"), failed::toString);
		assertEquals(1, failed.cause().lines().count());
		assertEquals(ExitStatus.WRONG_INPUT,
				run(Training.of(Networks.classifier(2, 5, new Sgd(0.1))).data(new Moons())));
		assertTrue(Networks.events(folder, RunFailed.class).get(0).cause().contains("5"));
	}
}
