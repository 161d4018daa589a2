package org.layerwright.views.internal.runs;

import java.io.IOException;
import java.util.Optional;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.Event;
import org.layerwright.run.EventLog;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunState;
import org.layerwright.run.RunSupervisor;
import org.layerwright.views.internal.curves.RunCurves;

/** A run that can be shown: one that is being prepared or trains now, or one that lies on disk. */
public final class Run {
	private final String label;
	private final RunCurves curves = new RunCurves();
	private volatile RunFolder folder;
	private volatile RunSupervisor supervisor;
	private volatile boolean loaded;

	/** A run that is about to begin. */
	public Run(String label) {
		this.label = label;
		this.loaded = true;
	}

	/** A run on disk; its events are read by {@link #load()}. */
	public Run(RunFolder folder) {
		this.label = folder.path().getFileName().toString();
		this.folder = folder;
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
	public void connect(RunFolder to, RunSupervisor control) {
		folder = to;
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
		if (info.state() == RunState.FAILED && info.outcome() != null) {
			curves.failed(info.outcome().cause(), info.outcome().remedy());
		}
	}

	/** Reads the events of a run on disk, once. */
	public synchronized void load() throws IOException {
		if (loaded || folder == null) {
			return;
		}
		loaded = true;
		for (Event event : EventLog.readAll(folder.events())) {
			curves.accept(event);
		}
		if (folder.info().outcome() != null) {
			ended(folder.info());
		}
	}
}
