package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.protocol.Command;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.RunFinished;
import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunRecorder;
import org.layerwright.run.RunState;
import org.layerwright.run.TrainingRun;

/** Real processes: programs that behave like trainings, well and badly. */
@Timeout(120)
class TrainingRunTest {
	@TempDir
	Path folder;
	private RunFolder run;
	private final CountDownLatch first = new CountDownLatch(1);

	@BeforeEach
	void create() throws Exception {
		run = Runs.create(folder.resolve("run"), "x");
	}

	@Test
	void aTrainingThatEndsWellIsFinishedAndHasAReport() throws Exception {
		RunInfo info = start("finish").await();
		assertEquals(RunState.FINISHED, info.state());
		assertEquals(Map.of("test.accuracy", 1.0), info.outcome().metrics());
		assertTrue(Files.readString(run.report()).contains("finished"));
		assertEquals(info, RunFolder.open(run.path()).info());
	}

	@Test
	void aTrainingThatIsAskedToStopIsStopped() throws Exception {
		TrainingRun training = start("obey");
		first.await();
		assertEquals(RunState.RUNNING, RunFolder.open(run.path()).state());
		training.end(Duration.ofSeconds(30));
		assertEquals(RunState.STOPPED, training.await().state());
	}

	@Test
	void aTrainingThatDoesNotListenIsEndedByForce() throws Exception {
		TrainingRun training = start("ignore");
		first.await();
		training.end(Duration.ofMillis(300));
		RunInfo info = training.await();
		assertFalse(training.process().isAlive());
		assertEquals(RunState.STOPPED, info.state());
	}

	@Test
	void aTrainingThatCrashesSaysWhy() throws Exception {
		RunInfo info = start("crash").await();
		assertEquals(RunState.FAILED, info.state());
		assertTrue(info.outcome().cause().contains("deliberate"), info.outcome().cause());
		assertTrue(Files.readString(run.console()).contains("deliberate"));
	}

	@Test
	void aTrainingThatIsKilledIsToldFromOneThatFails() throws Exception {
		TrainingRun training = start("ignore");
		first.await();
		training.process().destroyForcibly();
		RunInfo info = training.await();
		assertEquals(RunState.FAILED, info.state());
		assertTrue(info.outcome().cause().contains("9"), info.outcome().cause());
	}

	@Test
	void aRunThatNobodyRecordedIsSettledFromItsEvents() throws Exception {
		RunInfo.ProcessMark gone = new RunInfo.ProcessMark(Integer.MAX_VALUE, System.currentTimeMillis() - 1000);
		run.update(run.info().active(RunState.RUNNING, gone));
		assertEquals(RunState.FAILED, run.state());
		Files.writeString(run.events(), EventCodec.toLine(
				new RunFinished(9, 90, RunFinished.COMPLETED, 0.09, Map.of("test.loss", 0.5))) + "\n");
		assertEquals(RunState.FINISHED, RunRecorder.settle(run).state());
		assertEquals(RunState.FINISHED, RunFolder.open(run.path()).state());
		assertTrue(Files.exists(run.report()));
	}

	@Test
	void aRunThatNobodyRecordedAndThatSaidNothingHasFailed() throws Exception {
		run.update(run.info().active(RunState.RUNNING, new RunInfo.ProcessMark(Integer.MAX_VALUE, 0)));
		RunInfo info = RunRecorder.settle(run);
		assertEquals(RunState.FAILED, info.state());
		assertTrue(info.outcome().cause().contains("gone"), info.outcome().cause());
	}

	@Test
	void pauseAndResumeShowInTheDescription() throws Exception {
		TrainingRun training = start("obey");
		first.await();
		training.send(new Command.Pause());
		await(RunState.PAUSED);
		training.send(new Command.Resume());
		await(RunState.RUNNING);
		training.close();
		assertFalse(training.process().isAlive());
	}

	@Test
	void aTrainingWaitsForItsClassesIfThePlanSaysSo() throws Exception {
		TrainingRun training = TrainingRun.start(plan("await").awaiting(), run, e -> first.countDown());
		assertTrue(training.process().isAlive());
		training.begin();
		assertEquals(RunState.FINISHED, training.await().state());
	}

	private void await(RunState state) throws Exception {
		while (RunFolder.open(run.path()).state() != state) {
			Thread.sleep(10);
		}
	}

	private TrainingRun start(String behaviour) throws Exception {
		return TrainingRun.start(plan(behaviour), run, e -> first.countDown());
	}

	private LaunchPlan plan(String behaviour) {
		List<Path> classpath = List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).stream()
				.map(Path::of).toList();
		return new LaunchPlan(LaunchPlan.currentJava(), List.of(), classpath, PretendTraining.class.getName(),
				List.of(behaviour), Map.of(), folder);
	}
}
