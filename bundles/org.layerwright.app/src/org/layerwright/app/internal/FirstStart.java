package org.layerwright.app.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.osgi.service.prefs.BackingStoreException;

/** Puts the examples into a workspace that is started for the first time, and opens the network to begin with. */
final class FirstStart {
	private static final String BUNDLE = "org.layerwright.app";
	private static final String DONE = "examples.imported";
	private static final String OPENED = "digits/digits.network";

	/** Returns at once; what is to be done is done in a job. Later starts do nothing. */
	void run() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		if (preferences.getBoolean(DONE, false)) {
			return;
		}
		WorkspaceJob job = new WorkspaceJob(Messages.FirstStart_job) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				IFile opened = new ExampleProject().create(monitor).getFile(OPENED);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(opened));
				remember(preferences);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static void open(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || !file.exists()) {
			return;
		}
		window.getShell().setMaximized(true);
		try {
			BasicNewResourceWizard.selectAndReveal(file, window);
			IDE.openEditor(window.getActivePage(), file);
		} catch (PartInitException e) {
			ILog.of(FirstStart.class).log(e.getStatus());
		}
	}

	private static void remember(IEclipsePreferences preferences) {
		preferences.putBoolean(DONE, true);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(FirstStart.class).warn(Messages.FirstStart_notRemembered, e);
		}
	}
}
