package org.layerwright.views.internal.runs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** Where the runs of a workspace lie: each project has a folder {@code runs}. */
public final class RunPlaces {
	/** Name of the folder. */
	public static final String FOLDER = "runs";

	private RunPlaces() {}

	/** The folder of the runs of a project's networks. */
	public static Path of(IProject project) {
		return project.getLocation().append(FOLDER).toPath();
	}

	/** The folders of all open projects. */
	public static List<Path> all() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(IProject::getLocation).filter(l -> l != null).map(l -> l.append(FOLDER)).map(IPath::toPath)
				.toList();
	}
}
