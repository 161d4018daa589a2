package org.layerwright.views.internal.launch;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.layerwright.views.ViewIds;

/** Train: saves the network, shows the view, and launches. */
public final class TrainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IFile> network = ChosenNetwork.of(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (network.isEmpty() || !saved(page, network.get())) {
			return null;
		}
		try {
			page.showView(ViewIds.PROGRESS, null, IWorkbenchPage.VIEW_VISIBLE);
			TrainingLaunch.train(network.get());
		} catch (CoreException e) {
			throw new ExecutionException(e.getStatus().getMessage(), e);
		}
		return null;
	}

	private static boolean saved(IWorkbenchPage page, IFile network) {
		IEditorPart editor = ResourceUtil.findEditor(page, network);
		return editor == null || !editor.isDirty() || page.saveEditor(editor, false) && !editor.isDirty();
	}
}
