package org.layerwright.editor.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.layerwright.catalog.Catalog;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.ui.InstalledKinds;

/** Makes a network in three steps: a model with unknown parameters, a loss from training data, optimisation. */
public final class NewNetworkWizard extends Wizard implements INewWizard {
	/** Identifier of the wizard. */
	public static final String ID = "org.layerwright.editor.new";

	private final Catalog catalog = InstalledKinds.catalog();
	private IWorkbench workbench;
	private ModelPage model;
	private LossPage loss;
	private OptimizationPage optimization;

	@Override
	public void init(IWorkbench toolkit, IStructuredSelection selection) {
		workbench = toolkit;
		model = new ModelPage(selection);
		loss = new LossPage(catalog);
		optimization = new OptimizationPage(catalog);
		setWindowTitle(Messages.Wizard_title);
	}

	@Override
	public void addPages() {
		addPage(model);
		addPage(loss);
		addPage(optimization);
	}

	@Override
	public boolean performFinish() {
		String name = model.getFileName().replaceFirst("\\." + NetworkFile.EXTENSION + "$", "");
		NetworkDraft draft = new NetworkDraft(name, model.template(), loss.data(), loss.loss(),
				optimization.optimizer(), optimization.learningRate(), optimization.epochs(), optimization.batchSize());
		model.content(NetworkFile.bytes(draft.design(catalog)));
		IFile file = model.createNewFile();
		if (file == null) {
			return false;
		}
		BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException e) {
			model.setErrorMessage(e.getStatus().getMessage());
			return false;
		}
		return true;
	}
}
