package org.layerwright.views.internal.launch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.layerwright.run.RunProblem;

/** Writes the Java of a network, as a training does, and opens it in the Java editor. */
public final class ShowCodeHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		ChosenNetwork.of(event).ifPresent(network -> job(network, page).schedule());
		return null;
	}

	private static Job job(IFile network, IWorkbenchPage page) {
		return new Job(Messages.Step_generate) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					IFile source = Preparation.code(network, SubMonitor.convert(monitor));
					page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> open(page, source));
					return Status.OK_STATUS;
				} catch (RunProblem e) {
					return Status.error(e.getMessage() + "\n" + e.remedy());
				} catch (CoreException e) {
					return e.getStatus();
				}
			}
		};
	}

	private static void open(IWorkbenchPage page, IFile source) {
		try {
			IDE.openEditor(page, source);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}
}
