package org.layerwright.editor.internal.pages;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what belongs to an editor beside it. */
public final class Opening {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private final IEditorPart editor;

	/** Beside {@code editor}. */
	public Opening(IEditorPart editor) {
		this.editor = editor;
	}

	/** Opens the file as text. */
	public void asText() {
		IWorkbenchPage workbench = editor.getSite().getPage();
		attempt(() -> workbench.openEditor(editor.getEditorInput(), TEXT_EDITOR, true,
				IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
	}

	/** Shows the list of problems. */
	public void problems() {
		attempt(() -> editor.getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW));
	}

	/** Shows the settings of what is selected. */
	public void properties() {
		attempt(() -> editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET));
	}

	/** Asks where to save; empty if the user thinks better of it. */
	public Optional<IFile> askForFile() {
		SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
		IFile original = editor.getEditorInput().getAdapter(IFile.class);
		if (original != null) {
			dialog.setOriginalFile(original);
		} else {
			dialog.setOriginalName(editor.getEditorInput().getName());
		}
		boolean chosen = dialog.open() == Window.OK && dialog.getResult() != null;
		return chosen ? Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()))
				: Optional.empty();
	}

	/** Something that opens a part. */
	private interface Attempt {
		void open() throws PartInitException;
	}

	private static void attempt(Attempt attempt) {
		try {
			attempt.open();
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
