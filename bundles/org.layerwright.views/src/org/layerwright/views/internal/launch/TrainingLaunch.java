package org.layerwright.views.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.run.RunFolder;
import org.layerwright.views.ViewIds;

/** Launch configurations that train: one a network, found again or made when it is needed. */
public final class TrainingLaunch {
	/** Attribute: full path of the network file in the workspace. */
	static final String NETWORK = "org.layerwright.views.network";
	/** Attribute: folder of a run to go on with, absolute; absent for a new run. */
	static final String RESUME = "org.layerwright.views.resume";

	private TrainingLaunch() {}

	/** Trains {@code network}, in the background. To be called in the UI thread. */
	public static void train(IFile network) throws CoreException {
		DebugUITools.launch(configuration(network), ILaunchManager.RUN_MODE);
	}

	/** Goes on with a run from its last checkpoint, in the background. To be called in the UI thread. */
	public static void resume(RunFolder run) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = type().newInstance(null, run.path().getFileName().toString());
		copy.setAttribute(RESUME, run.path().toString());
		DebugUITools.launch(copy, ILaunchManager.RUN_MODE);
	}

	/** The saved configuration that trains {@code network}; made if there is none. */
	public static ILaunchConfiguration configuration(IFile network) throws CoreException {
		String path = network.getFullPath().toString();
		for (ILaunchConfiguration known : manager().getLaunchConfigurations(type())) {
			if (path.equals(known.getAttribute(NETWORK, ""))) {
				return known;
			}
		}
		String name = manager()
				.generateLaunchConfigurationName(network.getFullPath().removeFileExtension().lastSegment());
		ILaunchConfigurationWorkingCopy made = type().newInstance(null, name);
		made.setAttribute(NETWORK, path);
		made.setMappedResources(new IFile[] { network });
		return made.doSave();
	}

	/** The network file that {@code configuration} names; it need not exist. Null if it names none. */
	static IFile network(ILaunchConfiguration configuration) throws CoreException {
		IPath path = IPath.fromPortableString(configuration.getAttribute(NETWORK, ""));
		return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}

	/** Whether {@code file} is a network. */
	static boolean isNetwork(IFile file) {
		return NetworkFile.EXTENSION.equals(file.getFileExtension());
	}

	private static ILaunchConfigurationType type() {
		return manager().getLaunchConfigurationType(ViewIds.LAUNCH_TYPE);
	}

	private static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}
}
