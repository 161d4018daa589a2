package org.layerwright.editor.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.layerwright.editor.NetworkEditor;
import org.layerwright.editor.internal.Messages;
import org.layerwright.model.io.NetworkFile;

/** Makes a network file that can be trained at once, and opens it. */
public final class NewNetworkWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private WizardNewFileCreationPage page;

	@Override
	public void init(IWorkbench itsWorkbench, IStructuredSelection selection) {
		workbench = itsWorkbench;
		setWindowTitle(Messages.wizard_title);
		page = new Page(selection);
		page.setTitle(Messages.wizard_title);
		page.setDescription(Messages.wizard_description);
		page.setFileExtension(NetworkFile.EXTENSION);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, NetworkEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return true;
	}

	/** Asks for folder and name. */
	private static final class Page extends WizardNewFileCreationPage {

		Page(IStructuredSelection selection) {
			super("network", selection);
		}

		@Override
		protected InputStream getInitialContents() {
			String file = getFileName();
			String name = file.substring(0, Math.max(1, file.lastIndexOf('.')));
			return new ByteArrayInputStream(NetworkFile.bytes(StarterDesign.create(name)));
		}
	}
}
