package org.layerwright.views.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** The one thing that a training's launch configuration says: which network. */
final class NetworkTab extends AbstractLaunchConfigurationTab {
	private static final int COLUMNS = 3;

	private Text path;

	@Override
	public void createControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		content.setLayout(new GridLayout(COLUMNS, false));
		new Label(content, SWT.NONE).setText(Messages.Tab_network);
		path = new Text(content, SWT.BORDER);
		path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		path.addModifyListener(e -> updateLaunchConfigurationDialog());
		Button browse = createPushButton(content, Messages.Tab_browse, null);
		browse.addListener(SWT.Selection, e -> browse());
		setControl(content);
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(TrainingLaunch.NETWORK, "");
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			path.setText(configuration.getAttribute(TrainingLaunch.NETWORK, ""));
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(TrainingLaunch.NETWORK, path.getText().strip());
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		try {
			IFile network = TrainingLaunch.network(configuration);
			boolean valid = network != null && network.exists();
			setErrorMessage(valid ? null : Messages.Tab_missing);
			return valid;
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
			return false;
		}
	}

	@Override
	public String getName() {
		return Messages.Tab_name;
	}

	private void browse() {
		FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
				ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
		dialog.setTitle(Messages.Tab_choose);
		dialog.setInitialPattern("*.network");
		if (dialog.open() == FilteredResourcesSelectionDialog.OK
				&& dialog.getFirstResult() instanceof IResource chosen) {
			path.setText(chosen.getFullPath().toString());
		}
	}
}
