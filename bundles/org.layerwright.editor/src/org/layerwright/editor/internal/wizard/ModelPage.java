package org.layerwright.editor.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.layerwright.model.io.NetworkFile;

/** Step 1: a model with unknown parameters; and the file that holds it. */
final class ModelPage extends WizardNewFileCreationPage {
	private Template template = Template.FULLY_CONNECTED;
	private byte[] content = {};

	ModelPage(IStructuredSelection selection) {
		super("model", selection);
		setTitle(Messages.Model_title);
		setDescription(Messages.Model_text);
		setFileExtension(NetworkFile.EXTENSION);
		setFileName(Messages.Model_file + "." + NetworkFile.EXTENSION);
	}

	Template template() {
		return template;
	}

	/** What the file is to hold. */
	void content(byte[] bytes) {
		content = bytes;
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(content);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		if (getContainerFullPath() == null) {
			chooseAFolder();
		}
		Group group = new Group((Composite) getControl(), SWT.NONE);
		group.setText(Messages.Model_template);
		group.setLayout(new GridLayout());
		group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button(group, Messages.Model_linear, Template.LINEAR);
		button(group, Messages.Model_connected, Template.FULLY_CONNECTED);
		button(group, Messages.Model_convolutional, Template.CONVOLUTIONAL);
	}

	/** Nothing is selected where the user is: the first open project is a better guess than none. */
	private void chooseAFolder() {
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).findFirst()
				.ifPresent(project -> setContainerFullPath(project.getFullPath()));
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// a network is never a link to a file elsewhere
	}

	@Override
	protected void createLinkTarget() {
		// see above
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	private void button(Composite parent, String text, Template chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(chosen == template);
		button.addListener(SWT.Selection, e -> template = chosen);
	}
}
