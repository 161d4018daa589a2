package org.layerwright.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The project {@code examples} in the workspace, filled from what the application carries. */
public final class ExampleProject {
	/** Name of the project. */
	public static final String NAME = "examples";

	private static final String SOURCE = "/examples";

	/** Creates or completes the project; files that are there already are left as they are. */
	public IProject create(IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		List<URL> files = carried();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.FirstStart_job, files.size() + 1);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		project.open(null);
		for (URL file : files) {
			copy(file, project.getFile(IPath.fromPortableString(relative(file))), progress.split(1));
		}
		return project;
	}

	private static List<URL> carried() {
		Bundle bundle = FrameworkUtil.getBundle(ExampleProject.class);
		var found = bundle.findEntries(SOURCE, "*", true);
		return found == null ? List.of()
				: Collections.list(found).stream().filter(url -> !url.getPath().endsWith("/"))
						.filter(url -> shown(relative(url))).toList();
	}

	/** Of a page that is there in several languages only the one of this IDE is shown, under the plain name. */
	private static boolean shown(String path) {
		return !path.endsWith(".zh.md");
	}

	private static String relative(URL file) {
		return file.getPath().substring(file.getPath().indexOf(SOURCE) + SOURCE.length() + 1);
	}

	private static void copy(URL from, IFile to, IProgressMonitor monitor) throws CoreException {
		if (to.exists()) {
			return;
		}
		createFolders(to.getParent());
		try (InputStream content = localised(from).openStream()) {
			to.create(content, IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.bind(Messages.ExampleProject_unreadable, relative(from)), e));
		}
	}

	private static URL localised(URL file) throws IOException {
		if (!Platform.getNL().startsWith("zh") || !file.getPath().endsWith(".md")) {
			return file;
		}
		String path = file.getPath().substring(file.getPath().indexOf(SOURCE));
		URL chinese = FrameworkUtil.getBundle(ExampleProject.class).getEntry(path.replaceFirst("\\.md$", ".zh.md"));
		return chinese == null ? file : chinese;
	}

	private static void createFolders(IContainer container) throws CoreException {
		if (!container.exists()) {
			createFolders(container.getParent());
			container.getWorkspace().getRoot().getFolder(container.getFullPath()).create(IResource.NONE, true, null);
		}
	}
}
