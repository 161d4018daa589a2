package org.layerwright.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.layerwright.protocol.Event;
import org.layerwright.protocol.RunFailed;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;
import org.layerwright.run.RunInfo.Outcome;
import org.layerwright.run.RunInfo.ProcessMark;
import org.layerwright.run.internal.CrashDiagnosis;

/**
 * Keeps {@code run.json} true while a training runs: give it the process, every event, and the exit status. Used by
 * whoever started the training, the command line or the IDE.
 */
public final class RunRecorder implements Consumer<Event> {
	private final RunFolder folder;
	private ProcessMark process;
	private Event last;
	private boolean stopping;

	/** Records into {@code folder}. */
	public RunRecorder(RunFolder folder) {
		this.folder = folder;
	}

	/**
	 * Writes how a run ended whose training outlived, or died with, whoever recorded it: from what it left on disk.
	 * Runs that are alive, or whose end is known, stay as they are.
	 */
	public static RunInfo settle(RunFolder folder) throws IOException {
		RunInfo info = folder.info();
		if (!info.state().active() || folder.state().active()) {
			return info;
		}
		RunRecorder recorder = new RunRecorder(folder);
		recorder.process = info.process();
		return recorder.ended(CrashDiagnosis.UNKNOWN);
	}

	/** The training process is alive. */
	public synchronized void started(ProcessHandle training) throws IOException {
		process = ProcessMark.of(training);
		folder.update(folder.info().active(RunState.RUNNING, process));
	}

	/** The training was asked to end: if it does so without a word, it was stopped and did not fail. */
	public synchronized void stopping() {
		stopping = true;
	}

	@Override
	public synchronized void accept(Event event) {
		switch (event) {
		case RunPaused paused -> state(RunState.PAUSED);
		case RunResumed resumed -> state(RunState.RUNNING);
		case RunStarted started -> versions(started.versions());
		case RunFinished finished -> last = finished;
		case RunFailed failed -> last = failed;
		default -> {
			// changes nothing in the description
		}
		}
	}

	/**
	 * The process has ended and every event was delivered: writes how it ended, and the report.
	 *
	 * @param exit its exit status
	 */
	public synchronized RunInfo ended(int exit) throws IOException {
		Event end = last != null ? last : lastOnDisk();
		RunInfo info = switch (end) {
		case RunFinished finished -> folder.info().ended(stateOf(finished), outcome(exit, finished));
		case RunFailed failed -> failed(exit, failed.t(), new CrashDiagnosis(failed.cause(), failed.remedy()));
		case null, default -> silent(exit, end == null ? 0 : end.t());
		};
		folder.update(info);
		Report.write(folder);
		return info;
	}

	private static RunState stateOf(RunFinished finished) {
		return RunFinished.STOPPED.equals(finished.reason()) ? RunState.STOPPED : RunState.FINISHED;
	}

	private static Outcome outcome(int exit, RunFinished end) {
		return new Outcome(Timestamps.now(), exit, end.reason(), end.seconds(), end.metrics(), "", "");
	}

	private RunInfo silent(int exit, long millis) {
		if (stopping) {
			return folder.info().ended(RunState.STOPPED, new Outcome(Timestamps.now(), exit, RunFinished.STOPPED,
					millis / 1000.0, Map.of(), "", ""));
		}
		return failed(exit, millis, CrashDiagnosis.of(exit, folder.console(), folder.crashFile()));
	}

	private RunInfo failed(int exit, long millis, CrashDiagnosis why) {
		return folder.info().ended(RunState.FAILED,
				new Outcome(Timestamps.now(), exit, "", millis / 1000.0, Map.of(), why.cause(), why.remedy()));
	}

	/** What this process wrote last, where it did not say so; never what one before it wrote. */
	private Event lastOnDisk() throws IOException {
		if (!Files.exists(folder.events()) || process == null
				|| Files.getLastModifiedTime(folder.events()).toMillis() < process.started()) {
			return null;
		}
		List<Event> events = EventLog.readAll(folder.events());
		return events.isEmpty() ? null : events.get(events.size() - 1);
	}

	private void state(RunState now) {
		update(folder.info().active(now, process));
	}

	private void versions(Map<String, String> more) {
		RunInfo info = folder.info();
		Map<String, String> all = new LinkedHashMap<>(info.versions());
		all.putAll(more);
		update(new RunInfo(info.format(), info.origin(), info.started(), all, info.machine(), info.state(),
				info.process(), info.outcome()));
	}

	private void update(RunInfo info) {
		try {
			folder.update(info);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e); // counted by the supervisor; the end is written again
		}
	}
}
