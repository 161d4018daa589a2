package org.layerwright.views.internal.progress;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.part.ViewPart;
import org.layerwright.run.RunProblem;
import org.layerwright.ui.UiBridge;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.RunDiscovery;
import org.layerwright.views.internal.runs.Runs;
import org.layerwright.views.internal.runs.RunsService;

/**
 * The view Training Progress: one run of the workspace, drawn at most ten times a second however fast its events come.
 */
public final class ProgressView extends ViewPart {
	private static final int INTERVAL = 100;
	private static final int FOLLOW = 1000;

	private final Runs runs = RunsService.runs();
	private final RunDiscovery discovery = new RunDiscovery(runs);
	private final Runnable onRuns = this::runsChanged;
	private final Runnable onRun = this::request;
	private final StackLayout pages = new StackLayout();
	private UiBridge bridge;
	private Composite content;
	private EmptyPage empty;
	private Composite training;
	private RunBar bar;
	private RunPage page;
	private RunActions actions;
	private volatile Run shown;
	private volatile Run newest;

	@Override
	public void createPartControl(Composite parent) {
		bridge = new UiBridge(parent.getDisplay(), INTERVAL, this::refresh);
		content = new Composite(parent, SWT.NONE);
		content.setLayout(pages);
		empty = new EmptyPage(content);
		training = new Composite(content, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		training.setLayout(layout);
		bar = new RunBar(training, this::show);
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		page = new RunPage(training, this::request, this::openConsole);
		page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		actions = new RunActions(() -> shown, this::request);
		actions.addTo(getViewSite().getActionBars().getToolBarManager());
		runs.onChange(onRuns);
		runsChanged();
		discovery.start();
		refresh();
	}

	/** Shows a run; of a run on disk the events are read in a job. */
	public void show(Run run) {
		Run before = shown;
		if (before != null) {
			before.curves().forget(onRun);
		}
		shown = run;
		if (run != null) {
			run.curves().onChange(onRun);
			new Job(Messages.Job_load) {
				@Override
				protected IStatus run(IProgressMonitor monitor) {
					load(this, run);
					return Status.OK_STATUS;
				}
			}.schedule();
		}
		request();
	}

	/** The view's content, for those who look at it from outside. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Composite.class ? adapter.cast(content) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		discovery.stop();
		runs.forget(onRuns);
		Run run = shown;
		if (run != null) {
			run.curves().forget(onRun);
		}
		if (bridge != null) {
			bridge.close();
		}
		super.dispose();
	}

	/** Reads a run on disk; one whose process is alive elsewhere is followed for as long as it is shown. */
	private void load(Job job, Run run) {
		try {
			if (run.load() && run == shown) {
				job.schedule(FOLLOW);
			}
		} catch (IOException | RunProblem e) {
			run.curves().failed(e.getMessage(), "");
		}
		request();
	}

	/** A run that has just begun is shown, and so is the newest one if what was shown is gone. */
	private void runsChanged() {
		List<Run> all = runs.all();
		Run first = all.isEmpty() ? null : all.get(0);
		boolean begins = first != null && first != newest && first.curves().facts().phase().active()
				&& first.folder().isEmpty();
		newest = first;
		if (begins || shown == null || !all.contains(shown)) {
			show(first);
		} else {
			request();
		}
	}

	private void request() {
		UiBridge to = bridge;
		if (to != null) {
			to.request();
		}
	}

	private void refresh() {
		Run run = shown;
		Control top = run == null ? empty.control() : training;
		if (pages.topControl != top) {
			pages.topControl = top;
			content.layout();
		}
		actions.update();
		if (run != null) {
			bar.show(runs.all(), run);
			page.show(run.curves(), actions.logarithmic());
		}
	}

	private void openConsole() {
		try {
			getSite().getPage().showView(IConsoleConstants.ID_CONSOLE_VIEW);
		} catch (PartInitException e) {
			ILog.of(ProgressView.class).log(e.getStatus());
		}
	}
}
