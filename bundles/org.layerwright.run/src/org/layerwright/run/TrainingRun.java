package org.layerwright.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.Event;

/**
 * One training in a process of its own, from start to end. When this process ends, whatever the reason that it can
 * notice, the training is stopped with a checkpoint and never left behind.
 */
public final class TrainingRun implements Closeable {
	private static final Duration CONNECT = Duration.ofMinutes(10);
	private static final Duration LAST_EVENTS = Duration.ofSeconds(10);
	/** How long a training that was asked to stop may take for its checkpoint. */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	private final RunFolder folder;
	private final RunSupervisor supervisor;
	private final RunRecorder recorder;
	private final Process process;
	private final Thread guard = new Thread(() -> end(PATIENCE), "layerwright-guard");
	private RunInfo result;

	private TrainingRun(RunFolder folder, RunSupervisor supervisor, RunRecorder recorder, Process process) {
		this.folder = folder;
		this.supervisor = supervisor;
		this.recorder = recorder;
		this.process = process;
	}

	/** Starts {@code plan} for the run in {@code folder}; its events go to {@code listener} on another thread. */
	public static TrainingRun start(LaunchPlan plan, RunFolder folder, Consumer<Event> listener) throws RunProblem {
		try {
			RunSupervisor supervisor = RunSupervisor.open(CONNECT);
			RunRecorder recorder = new RunRecorder(folder);
			supervisor.listen(recorder);
			supervisor.listen(listener);
			Process process = launch(plan, folder, supervisor);
			TrainingRun run = new TrainingRun(folder, supervisor, recorder, process);
			Runtime.getRuntime().addShutdownHook(run.guard);
			recorder.started(process.toHandle());
			return run;
		} catch (IOException e) {
			throw RunProblem.of("folder.unwritable", folder.path(), e.getMessage());
		}
	}

	private static Process launch(LaunchPlan plan, RunFolder folder, RunSupervisor supervisor)
			throws RunProblem, IOException {
		try {
			return RunLauncher.start(plan.with(supervisor.environment()), folder.console());
		} catch (RunProblem e) {
			supervisor.close();
			throw e;
		}
	}

	/** Lets a training begin that waits for its classes, see {@link LaunchPlan#awaiting()}. */
	public void begin() throws IOException {
		try (OutputStream in = process.getOutputStream()) {
			in.write('\n');
		} catch (IOException e) {
			if (process.isAlive()) {
				throw e;
			} // else it has ended already, and says why by itself
		}
	}

	/** Asks the training for something; false if it is not connected. */
	public boolean send(Command command) {
		return supervisor.send(command);
	}

	/** The training process. */
	public ProcessHandle process() {
		return process.toHandle();
	}

	/** The run's folder. */
	public RunFolder folder() {
		return folder;
	}

	/** Waits for the end and records it. */
	public RunInfo await() throws InterruptedException, IOException {
		int exit = process.waitFor();
		if (supervisor.connected()) {
			supervisor.drain(LAST_EVENTS);
		}
		return record(exit);
	}

	/** Asks the training to stop, with a checkpoint; ends it by force if that takes longer than {@code patience}. */
	public void end(Duration patience) {
		recorder.stopping();
		try {
			if (!send(new Command.Stop())) {
				process.destroy();
			}
			if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the training if it still runs, and forgets it. */
	@Override
	public void close() throws IOException {
		if (process.isAlive()) {
			end(PATIENCE);
		}
		supervisor.close();
		try {
			Runtime.getRuntime().removeShutdownHook(guard);
		} catch (IllegalStateException e) {
			// this process is ending: the hook runs already and finds nothing to do
		}
	}

	private synchronized RunInfo record(int exit) throws IOException {
		if (result == null) {
			result = recorder.ended(exit);
		}
		return result;
	}
}
