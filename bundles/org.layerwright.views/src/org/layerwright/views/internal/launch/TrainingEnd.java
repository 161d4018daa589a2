package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.layerwright.run.RunRecorder;
import org.layerwright.run.RunSupervisor;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.Runs;

/** Waits, beside everything else, for the end of a training and records it. */
final class TrainingEnd extends Job {
	private static final Duration LAST_EVENTS = Duration.ofSeconds(10);
	private static final int LOOK = 300;

	private final TrainingProcess shown;
	private final Process process;
	private final Run run;
	private final RunRecorder recorder;
	private final RunSupervisor supervisor;
	private final Runs runs;

	TrainingEnd(TrainingProcess shown, Process process, Run run, RunRecorder recorder, RunSupervisor supervisor,
			Runs runs) {
		super(Messages.Step_end);
		setSystem(true);
		this.shown = shown;
		this.process = process;
		this.run = run;
		this.recorder = recorder;
		this.supervisor = supervisor;
		this.runs = runs;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (process.waitFor(LOOK, TimeUnit.MILLISECONDS) && shown.isTerminated()) {
				return end(monitor);
			}
			if (!run.detached()) {
				schedule(LOOK);
			}
			return Status.OK_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (IOException | CoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private IStatus end(IProgressMonitor monitor) throws InterruptedException, IOException, CoreException {
		if (supervisor.connected()) {
			supervisor.drain(LAST_EVENTS);
		}
		run.ended(recorder.ended(process.exitValue()));
		supervisor.close();
		runs.changed();
		var folder = run.folder().orElseThrow().path().getParent().toUri();
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder)) {
			container.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
			container.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		}
		return Status.OK_STATUS;
	}
}
