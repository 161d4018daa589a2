package org.layerwright.views.internal.launch;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** The network that a command is about: what is selected where the user is, else what the active editor shows. */
final class ChosenNetwork {
	private ChosenNetwork() {}

	static Optional<IFile> of(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part == editor) {
			return of(editor);
		}
		return of(HandlerUtil.getCurrentSelection(event)).or(() -> of(editor));
	}

	static Optional<IFile> of(IEditorPart editor) {
		return editor == null ? Optional.empty() : network(ResourceUtil.getFile(editor.getEditorInput()));
	}

	static Optional<IFile> of(ISelection selection) {
		return selection instanceof IStructuredSelection chosen
				? network(Adapters.adapt(chosen.getFirstElement(), IFile.class))
				: Optional.empty();
	}

	private static Optional<IFile> network(IFile file) {
		return Optional.ofNullable(file).filter(TrainingLaunch::isNetwork);
	}
}
