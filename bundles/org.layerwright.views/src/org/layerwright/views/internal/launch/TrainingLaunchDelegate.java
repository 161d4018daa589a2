package org.layerwright.views.internal.launch;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.Runs;
import org.layerwright.views.internal.runs.RunsService;

/**
 * Trains what a launch configuration names. Whatever is wrong is said by the run itself, in the view that shows it:
 * cause and remedy, no dialog.
 */
public final class TrainingLaunchDelegate extends LaunchConfigurationDelegate {
	private final AtomicBoolean guarded = new AtomicBoolean();

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		Runs runs = RunsService.runs();
		Run run = new Run(configuration.getName());
		guard(runs);
		runs.add(run);
		try {
			Prepared prepared = prepare(configuration, run, SubMonitor.convert(monitor));
			TrainingStart.start(prepared, launch, run, runs);
		} catch (RunProblem e) {
			end(run, launch, e.getMessage(), e.remedy());
		} catch (OperationCanceledException e) {
			end(run, launch, Messages.Step_cancelled, "");
		} catch (CoreException e) {
			end(run, launch, e.getStatus().getMessage(), Messages.Problem_workspace_remedy);
		}
		runs.changed();
	}

	/** Only the generated project matters, and it is built when it has been written. */
	@Override
	public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return false;
	}

	/** Errors in other projects do not concern a training. */
	@Override
	public boolean finalLaunchCheck(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return true;
	}

	private static Prepared prepare(ILaunchConfiguration configuration, Run run, SubMonitor progress)
			throws CoreException, RunProblem {
		Preparation preparation = new Preparation(run, progress);
		String resumed = configuration.getAttribute(TrainingLaunch.RESUME, "");
		if (!resumed.isEmpty()) {
			return preparation.resume(RunFolder.open(Path.of(resumed)));
		}
		IFile network = TrainingLaunch.network(configuration);
		if (network == null || !network.exists()) {
			throw new RunProblem(
					NLS.bind(Messages.Problem_noNetwork, configuration.getAttribute(TrainingLaunch.NETWORK, "–")),
					Messages.Problem_noNetwork_remedy);
		}
		return preparation.begin(network);
	}

	/** The framework keeps one delegate of this type, so one guard is asked before the workbench closes. */
	private void guard(Runs runs) {
		if (guarded.compareAndSet(false, true)) {
			PlatformUI.getWorkbench().addWorkbenchListener(new CloseGuard(runs));
		}
	}

	private static void end(Run run, ILaunch launch, String cause, String remedy) {
		run.curves().failed(cause, remedy);
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
	}
}
