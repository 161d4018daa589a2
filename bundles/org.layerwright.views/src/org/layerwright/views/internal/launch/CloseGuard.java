package org.layerwright.views.internal.launch;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.layerwright.protocol.Command;
import org.layerwright.run.TrainingRun;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.Runs;

/** Asks when the IDE is closed during a training: stop it with a checkpoint, let it go on, or stay. */
public final class CloseGuard implements IWorkbenchListener {
	private static final int STOP = 0;
	private static final int KEEP = 1;
	private static final int LOOK = 100;

	private final Runs runs;

	/** Guards the trainings among {@code runs}. */
	public CloseGuard(Runs runs) {
		this.runs = runs;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		List<Run> active = runs.all().stream().filter(Run::controlled).toList();
		if (active.isEmpty()) {
			return true;
		}
		int choice = forced ? STOP : ask(workbench, active);
		if (choice == KEEP) {
			active.forEach(Run::detach);
		}
		return choice == KEEP || choice == STOP && stop(workbench, active);
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// everything is done before the windows close
	}

	private static int ask(IWorkbench workbench, List<Run> active) {
		String names = String.join(", ", active.stream().map(Run::label).toList());
		return MessageDialog.open(MessageDialog.QUESTION, workbench.getModalDialogShellProvider().getShell(),
				Messages.Close_title, NLS.bind(Messages.Close_text, names), 0, Messages.Close_stop,
				Messages.Close_keep, Messages.Close_cancel);
	}

	private static boolean stop(IWorkbench workbench, List<Run> active) {
		active.forEach(r -> r.send(new Command.Stop()));
		try {
			workbench.getProgressService().busyCursorWhile(monitor -> await(active, monitor));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			return false;
		}
		return true;
	}

	private static void await(List<Run> active, IProgressMonitor monitor) throws InterruptedException {
		CountDownLatch over = new CountDownLatch(active.size());
		active.forEach(r -> r.whenEnded(over::countDown));
		long most = TrainingRun.PATIENCE.toMillis() / LOOK;
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Close_stopping, (int) most);
		for (long i = 0; i < most && !over.await(LOOK, TimeUnit.MILLISECONDS); i++) {
			progress.worked(1);
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
		}
	}
}
