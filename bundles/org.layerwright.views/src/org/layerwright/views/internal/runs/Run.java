package org.layerwright.views.internal.runs;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.Event;
import org.layerwright.run.EventLog;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;
import org.layerwright.run.RunRecorder;
import org.layerwright.run.RunState;
import org.layerwright.run.RunSupervisor;
import org.layerwright.views.internal.curves.RunCurves;

/** A run that can be shown: one that is being prepared or trains now, or one that lies on disk. */
public final class Run {
	private static final String RESUME_OPTION = "--resume";

	private final String label;
	private final RunCurves curves = new RunCurves();
	private volatile RunFolder folder;
	private volatile RunSupervisor supervisor;
	private volatile boolean detached;
	private final CompletableFuture<Void> over = new CompletableFuture<>();
	private EventLog log;

	/** A run that is about to begin. */
	public Run(String label) {
		this.label = label;
	}

	/** A run on disk; its events are read by {@link #load()}. */
	public Run(RunFolder folder) {
		this.label = folder.path().getFileName().toString();
		this.folder = folder;
		this.log = new EventLog(folder.events());
	}

	/** What a list of runs shows. */
	public String label() {
		return folder == null ? label : folder.path().getFileName().toString();
	}

	/** Its numbers. */
	public RunCurves curves() {
		return curves;
	}

	/** Its folder, once it has one. */
	public Optional<RunFolder> folder() {
		return Optional.ofNullable(folder);
	}

	/** The run has a folder now, and a training JVM that will report to {@code control}. */
	public void connect(RunFolder to, RunSupervisor control) throws IOException {
		folder = to;
		for (Event event : EventLog.readAll(to.events())) {
			curves.accept(event); // a run that goes on
		}
		supervisor = control;
		control.listen(curves);
	}

	/** Whether this IDE controls its training. */
	public boolean controlled() {
		return supervisor != null && curves.facts().phase().active();
	}

	/** Asks the training for something; false if nobody listens. */
	public boolean send(Command command) {
		RunSupervisor control = supervisor;
		return control != null && control.send(command);
	}

	/** The training process is gone. */
	public void ended(RunInfo info) {
		supervisor = null;
		over.complete(null);
		if (info.state() == RunState.FAILED && info.outcome() != null) {
			curves.failed(info.outcome().cause(), remedy(info.outcome().remedy()));
		}
	}

	/** What helps, said for a window: where a command line would go on with an option, this IDE has a button. */
	private static String remedy(String recorded) {
		return recorded.contains(RESUME_OPTION) ? Messages.Run_goOn : recorded;
	}

	/** Calls {@code listener} once the training process is gone; at once if it is. */
	public void whenEnded(Runnable listener) {
		over.thenRun(listener);
	}

	/** The training goes on when this IDE ends. */
	public void detach() {
		detached = true;
	}

	/** Whether the training is to go on when this IDE ends. */
	public boolean detached() {
		return detached;
	}

	/** Whether it can go on from a checkpoint. */
	public boolean resumable() {
		return !controlled() && folder != null && folder.resumable();
	}

	/**
	 * Reads what is new of a run on disk.
	 *
	 * @return whether its process is alive, so that more may come
	 */
	public synchronized boolean load() throws IOException, RunProblem {
		if (log == null) {
			return false;
		}
		for (Event event : log.next()) {
			curves.accept(event);
		}
		folder.reload();
		boolean alive = folder.state().active();
		if (!alive) {
			ended(RunRecorder.settle(folder));
			log = null;
		}
		return alive;
	}
}
