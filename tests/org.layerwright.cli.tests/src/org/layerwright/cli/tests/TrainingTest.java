package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.run.EventLog;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunState;

/** Trains for real: command line, generated code, training JVM, run folder. */
@Timeout(300)
class TrainingTest {
	private static final List<String> LONG = List.of("--epochs", "60");

	@TempDir
	Path folder;
	private Path design;

	@BeforeEach
	void write() throws Exception {
		design = Designs.moons(folder);
	}

	@Test
	void aTrainingLeavesARunThatCanBeUsed() throws Exception {
		Cli.Result result = Cli.process(folder, "train", "moons.network", "--set", "optimizer.learningRate=0.02");
		assertEquals(0, result.status(), result.toString());
		assertEquals(List.of(), result.err());
		RunFolder run = RunFolder.find(folder.resolve("runs")).get(0);
		assertTrue(run.path().getFileName().toString().startsWith("moons-"));
		assertEquals(RunState.FINISHED, run.state());
		assertEquals(List.of("optimizer.learningRate=0.02"), run.info().origin().overrides());
		assertTrue(run.info().outcome().metrics().get("test.accuracy") > 0.7);
		for (String file : List.of("run.json", "network.network", "events.ndjson", "console.log", "model.zip",
				"report.html", "project/pom.xml")) {
			assertTrue(Files.size(run.path().resolve(file)) >= 0, file);
		}
		assertTrue(Files.readString(run.report()).contains("<svg"));
		assertTrue(result.out().stream().anyMatch(l -> l.startsWith("test ")), result.out().toString());
		used(run);
	}

	private void used(RunFolder run) throws Exception {
		Cli.Result measured = Cli.run("evaluate", run.path());
		assertEquals(0, measured.status(), measured.toString());
		assertTrue(measured.out().stream().anyMatch(l -> l.startsWith("test ")), measured.out().toString());
	}

	@Test
	void samplesAreShownBeforeAndAfterAugmentation() throws Exception {
		Path picture = folder.resolve("sheet/samples.png");
		Cli.Result drawn = Cli.run("preview", design, "-o", picture, "--set", "augmentation=noise");
		assertEquals(0, drawn.status(), drawn.toString());
		assertTrue(javax.imageio.ImageIO.read(picture.toFile()).getWidth() > 500);
		Cli.Result refused = Cli.run("preview", design, "-o", picture, "--set", "augmentation=rotate");
		assertEquals(1, refused.status(), refused.toString());
		assertTrue(refused.err().get(0).contains("training: Rotate changes pictures"), refused.toString());
	}

	@Test
	void aTableIsLearnedMeasuredAndPredicted() throws Exception {
		StringBuilder rows = new StringBuilder("x,y,species\n");
		for (int i = 0; i < 300; i++) {
			rows.append(i % 17).append(',').append(i % 5).append(',').append(i % 17 > 8 ? "high" : "low").append('\n');
		}
		Path file = Designs.table(folder, "points.csv", "species");
		Files.writeString(folder.resolve("points.csv"), rows);
		Path run = folder.resolve("run");
		Cli.Result trained = Cli.run("train", file, "-o", run, "--set", "standardize=true", "--epochs", 20, "--set",
				"optimizer.learningRate=0.02");
		assertEquals(0, trained.status(), trained.toString());
		Files.writeString(folder.resolve("new.csv"), "x,y\n16,1\n0,1\n");
		Cli.Result predicted = Cli.run("predict", run, "--input", folder.resolve("new.csv"));
		assertEquals(0, predicted.status(), predicted.toString());
		assertTrue(predicted.out().get(0).startsWith("1  high"), predicted.toString());
		assertTrue(predicted.out().get(1).startsWith("2  low"), predicted.toString());
		Cli.Result measured = Cli.run("evaluate", run, "--data", "points=" + folder.resolve("points.csv"), "--json");
		assertTrue(measured.out().get(0).contains("\"evaluation\""), measured.toString());
	}

	@Test
	void theSameSeedGivesTheSameLossesBitForBit() throws Exception {
		assertEquals(losses(train("a")), losses(train("b")));
	}

	@Test
	void aKilledTrainingGoesOnAsIfNothingHadHappened() throws Exception {
		Map<Integer, Double> uninterrupted = losses(train("whole", List.of("--epochs", "60", "--seed", "3")));
		Path run = folder.resolve("killed");
		Process command = Cli.start(folder, "train", "moons.network", "-o", "killed", "--epochs", 60, "--seed", 3);
		awaitCheckpoint(run);
		ProcessHandle.of(RunFolder.open(run).info().process().pid()).orElseThrow().destroyForcibly();
		Cli.Result killed = Cli.result(folder, command);
		assertEquals(3, killed.status(), killed.toString());
		assertEquals(1, killed.err().size(), killed.toString());
		assertTrue(killed.err().get(0).contains("9"), killed.err().get(0));
		assertEquals(RunState.FAILED, RunFolder.open(run).state());
		assertTrue(losses(run).size() < uninterrupted.size(), "it was killed in the middle");
		Cli.Result other = Cli.process(folder, "train", "moons.network", "--resume", "-o", "killed", "--seed", 99);
		assertEquals(2, other.status(), other.toString());
		Cli.Result resumed = Cli.process(folder, "train", "moons.network", "--resume", "-o", "killed", "--seed", 3);
		assertEquals(0, resumed.status(), resumed.toString());
		assertEquals(uninterrupted, losses(run));
		assertEquals(RunState.FINISHED, RunFolder.open(run).state());
	}

	@Test
	void aStoppedTrainingKeepsACheckpointAndGoesOn() throws Exception {
		Map<Integer, Double> uninterrupted = losses(train("whole", LONG));
		Process command = Cli.start(folder, "train", "moons.network", "--epochs", 60);
		Path runs = folder.resolve("runs");
		while (RunFolder.find(runs).isEmpty() || losses(RunFolder.find(runs).get(0).path()).isEmpty()) {
			Thread.sleep(20);
		}
		RunFolder run = RunFolder.find(runs).get(0);
		command.destroy();
		Cli.Result stopped = Cli.result(folder, command);
		assertEquals(3, stopped.status(), stopped.toString());
		assertEquals(RunState.STOPPED, RunFolder.open(run.path()).state());
		assertTrue(run.resumable() || run.hasCheckpoint());
		assertTrue(stopped.out().stream().anyMatch(l -> l.contains("--resume")), stopped.toString());
		Cli.Result resumed = Cli.process(folder, "train", "moons.network", "--resume");
		assertEquals(0, resumed.status(), resumed.toString());
		assertEquals(uninterrupted, losses(run.path()));
	}

	@Test
	void programsGetEventsAndAResult() throws Exception {
		Cli.Result result = Cli.run("train", design, "-o", folder.resolve("run"), "--json");
		List<Event> events = result.out().stream().map(EventCodec::parse).toList();
		assertEquals(EventLog.readAll(folder.resolve("run/events.ndjson")), events.subList(0, events.size() - 1));
		assertTrue(result.out().get(events.size() - 1).contains("\"type\":\"result\""));
		assertFalse(result.out().toString().contains("\u001b"));
	}

	private Path train(String name) throws Exception {
		return train(name, List.of());
	}

	private Path train(String name, List<String> more) throws Exception {
		List<Object> arguments = new java.util.ArrayList<>(List.of("train", design, "-o", folder.resolve(name)));
		arguments.addAll(more);
		Cli.Result result = Cli.run(arguments.toArray());
		assertEquals(0, result.status(), result.toString());
		return folder.resolve(name);
	}

	private static void awaitCheckpoint(Path run) throws Exception {
		while (EventLog.readAll(run.resolve("events.ndjson")).stream().noneMatch(Checkpoint.class::isInstance)) {
			Thread.sleep(5);
		}
	}

	private static Map<Integer, Double> losses(Path run) throws Exception {
		Map<Integer, Double> losses = new TreeMap<>();
		for (Event event : EventLog.readAll(run.resolve("events.ndjson"))) {
			if (event instanceof Iteration iteration) {
				losses.put(iteration.iteration(), iteration.loss());
			}
		}
		return losses;
	}
}
