package org.layerwright.views.internal.progress;

import java.nio.file.Files;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.layerwright.protocol.Command;
import org.layerwright.run.RunFolder;
import org.layerwright.views.internal.curves.Phase;
import org.layerwright.views.internal.launch.TrainingLaunch;
import org.layerwright.views.internal.runs.Run;

/** The buttons of the view; they act on the run that is shown. */
final class RunActions {
	private final Supplier<Run> shown;
	private final Action pause;
	private final Action stop;
	private final Action checkpoint;
	private final Action report;
	private final Action logarithmic;
	private Phase phase;
	private boolean resumable;

	/**
	 * @param shown gives the run that is shown, or null
	 * @param refresh is called when the view is to be drawn anew
	 */
	RunActions(Supplier<Run> shown, Runnable refresh) {
		this.shown = shown;
		pause = action("pause", Messages.Action_pause, IAction.AS_PUSH_BUTTON, this::pauseOrResume);
		stop = action("stop", Messages.Action_stop, IAction.AS_PUSH_BUTTON, () -> send(new Command.Stop()));
		checkpoint = action("checkpoint", Messages.Action_checkpoint, IAction.AS_PUSH_BUTTON,
				() -> send(new Command.Checkpoint()));
		report = action("report", Messages.Action_report, IAction.AS_PUSH_BUTTON, this::openReport);
		logarithmic = action("log_axis", Messages.Action_logAxis, IAction.AS_CHECK_BOX, refresh);
		update();
	}

	void addTo(IToolBarManager bar) {
		bar.add(pause);
		bar.add(stop);
		bar.add(checkpoint);
		bar.add(new Separator());
		bar.add(logarithmic);
		bar.add(report);
	}

	/** Whether the loss axis is to be logarithmic. */
	boolean logarithmic() {
		return logarithmic.isChecked();
	}

	/** Enables what the run that is shown allows now. */
	void update() {
		Run run = shown.get();
		Phase now = run == null ? null : run.curves().facts().phase();
		boolean learning = run != null && run.controlled() && now != Phase.PREPARING;
		resumable = run != null && !now.active() && run.resumable();
		pause.setEnabled(learning || resumable);
		stop.setEnabled(learning);
		checkpoint.setEnabled(learning);
		boolean written = run != null && !run.controlled()
				&& run.folder().filter(f -> Files.exists(f.report())).isPresent();
		report.setEnabled(written);
		report.setToolTipText(written ? Messages.Action_report : Messages.Action_noReport);
		phase = now;
		showPause(now == Phase.PAUSED || resumable);
	}

	private void showPause(boolean resumes) {
		String text = resumable ? Messages.Action_continue : resumes ? Messages.Action_resume : Messages.Action_pause;
		if (!text.equals(pause.getToolTipText())) {
			pause.setText(text);
			pause.setToolTipText(text);
			pause.setImageDescriptor(Icons.named(resumes ? "resume" : "pause"));
		}
	}

	private void pauseOrResume() {
		if (resumable) {
			goOn();
		} else {
			send(phase == Phase.PAUSED ? new Command.Resume() : new Command.Pause());
		}
	}

	private void goOn() {
		try {
			TrainingLaunch.resume(shown.get().folder().orElseThrow());
		} catch (CoreException e) {
			ILog.of(RunActions.class).log(e.getStatus());
		}
	}

	private void send(Command command) {
		Run run = shown.get();
		if (run != null) {
			run.send(command);
		}
	}

	private void openReport() {
		shown.get().folder().map(RunFolder::report).filter(page -> !Program.launch(page.toUri().toString()))
				.ifPresent(page -> MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider()
						.getShell(), Messages.Report_title, NLS.bind(Messages.Report_noBrowser, page)));
	}

	private static Action action(String icon, String text, int style, Runnable what) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				what.run();
			}
		};
		action.setId("org.layerwright.views." + icon);
		action.setToolTipText(text);
		action.setImageDescriptor(Icons.named(icon));
		return action;
	}
}
