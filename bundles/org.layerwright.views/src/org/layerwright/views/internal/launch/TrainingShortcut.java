package org.layerwright.views.internal.launch;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;

/** Run As ▸ Training. */
public final class TrainingShortcut implements ILaunchShortcut2 {
	@Override
	public void launch(ISelection selection, String mode) {
		train(ChosenNetwork.of(selection));
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		train(ChosenNetwork.of(editor));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return null; // the framework looks by the resource
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return null; // the framework looks by the resource
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		return ChosenNetwork.of(selection).orElse(null);
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		return ChosenNetwork.of(editor).orElse(null);
	}

	private static void train(Optional<IFile> network) {
		try {
			if (network.isPresent()) {
				TrainingLaunch.train(network.get());
			}
		} catch (CoreException e) {
			ILog.of(TrainingShortcut.class).log(e.getStatus());
		}
	}
}
