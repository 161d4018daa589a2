package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.Spiral;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.stopping.StopRule;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.Command;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunFiles;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;
import org.nd4j.linalg.learning.config.Adam;

class ControlTest {
	private static final int LONG = 5_000;

	@TempDir
	Path folder;
	@TempDir
	Path other;

	@Test
	void aRunThatWasKilledContinuesAsIfItHadNotBeen() throws Exception {
		Networks.spiral(20).execute(RunEnvironment.in(other, false));
		try (Child child = new Child(folder, 20, false)) {
			child.awaitIteration(90);
			child.send(new Command.Checkpoint());
			Checkpoint checkpoint = child.await(Checkpoint.class);
			child.awaitIteration(checkpoint.iteration() + 7);
			child.kill();
		}
		assertTrue(Networks.losses(folder).size() < 400, "killed too late to prove anything");
		try (Child child = new Child(folder, 20, true)) {
			assertEquals(630, child.await(RunStarted.class).samples().training());
			child.await(RunResumed.class);
			assertEquals(ExitStatus.DONE, child.exit());
		}
		assertEquals(Networks.losses(other), Networks.losses(folder));
		assertEquals(metrics(other), metrics(folder));
		List<Long> numbers = Networks.events(folder).stream().map(Event::seq).toList();
		assertEquals(numbers.size(), numbers.get(numbers.size() - 1));
	}

	private static List<Object> metrics(Path run) {
		return Networks.events(run, Evaluation.class).stream().<Object>map(Evaluation::metrics).toList();
	}

	@Test
	void aStoppedRunContinuesAsIfItHadNotBeen() throws Exception {
		Networks.spiral(6).execute(RunEnvironment.in(other, false));
		try (Child child = new Child(folder, 6, false)) {
			child.awaitIteration(33);
			child.send(new Command.Stop());
			assertEquals(RunFinished.STOPPED, child.await(RunFinished.class).reason());
			assertEquals(ExitStatus.FAILED, child.exit());
		}
		assertTrue(Files.exists(folder.resolve(RunFiles.MODEL)));
		assertEquals(ExitStatus.DONE, Networks.spiral(6).execute(RunEnvironment.in(folder, true)));
		assertEquals(Networks.losses(other), Networks.losses(folder));
	}

	@Test
	void anotherNetworkOrOtherDataDoNotContinueARun() {
		Networks.spiral(1).execute(RunEnvironment.in(folder, false));
		assertEquals(ExitStatus.WRONG_INPUT, Networks.spiral(2).batchSize(16).execute(RunEnvironment.in(folder, true)));
		assertEquals(ExitStatus.WRONG_INPUT,
				Training.of(Networks.classifier(2, 4, new Adam(0.01))).data(new Spiral().classes(4))
						.execute(RunEnvironment.in(folder, true)));
		assertEquals(ExitStatus.WRONG_INPUT, Networks.spiral(2).execute(RunEnvironment.in(other, true)));
		assertEquals(ExitStatus.DONE, Networks.spiral(2).execute(RunEnvironment.in(folder, true)));
		assertEquals(40, Networks.losses(folder).size());
	}

	@Test
	void aResumedRunRemembersHowLongItHasNotImproved() throws Exception {
		StopRule rule = history -> history.size() == 5;
		Networks.spiral(3).stopWhen(rule).execute(RunEnvironment.in(folder, false));
		Networks.spiral(9).stopWhen(rule).execute(RunEnvironment.in(folder, true));
		assertEquals(100, Networks.losses(folder).size());
		RunFinished finished = Networks.events(folder, RunFinished.class).get(0);
		assertEquals(RunFinished.EARLY_STOPPING, finished.reason());
	}

	@Test
	void aPausedRunWaitsAndTakesCommandsMeanwhile() throws Exception {
		try (Child child = new Child(folder, LONG, false)) {
			child.awaitIteration(5);
			child.send(new Command.Pause());
			child.await(RunPaused.class);
			assertTrue(child.silent(400));
			child.send(new Command.Checkpoint());
			child.await(Checkpoint.class);
			assertTrue(child.silent(400));
			child.send(new Command.LearningRate(0.123));
			child.send(new Command.Resume());
			child.await(RunResumed.class);
			assertEquals(0.123, child.await(Iteration.class).learningRate());
			child.send(new Command.Stop());
			assertEquals(ExitStatus.FAILED, child.exit());
		}
	}

	@Test
	void aRunGoesOnWhenNobodyWatchesAnyMore() throws Exception {
		try (Child child = new Child(folder, 10, false)) {
			child.awaitIteration(5);
			child.hangUp();
			assertEquals(ExitStatus.DONE, child.exit());
		}
		assertEquals(200, Networks.losses(folder).size());
	}

	@Test
	void aPausedRunStopsWhenNobodyCouldResumeIt() throws Exception {
		try (Child child = new Child(folder, LONG, false)) {
			child.awaitIteration(5);
			child.send(new Command.Pause());
			child.await(RunPaused.class);
			child.hangUp();
			assertEquals(ExitStatus.FAILED, child.exit());
		}
		assertEquals(RunFinished.STOPPED, Networks.events(folder, RunFinished.class).get(0).reason());
	}
}
