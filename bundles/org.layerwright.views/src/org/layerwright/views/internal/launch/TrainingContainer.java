package org.layerwright.views.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;

/** The training libraries on the class path of a Java project, wherever this installation has them. */
final class TrainingContainer implements IClasspathContainer {
	/** Its path in {@code .classpath}. */
	static final IPath PATH = IPath.fromPortableString("org.layerwright.views.TRAINING");

	private final List<Path> jars;

	private TrainingContainer(List<Path> jars) {
		this.jars = List.copyOf(jars);
	}

	/** Gives {@code project} the libraries {@code jars}. */
	static void bind(IJavaProject project, List<Path> jars) throws JavaModelException {
		JavaCore.setClasspathContainer(PATH, new IJavaProject[] { project },
				new IClasspathContainer[] { new TrainingContainer(jars) }, null);
	}

	@Override
	public IClasspathEntry[] getClasspathEntries() {
		return jars.stream().map(jar -> JavaCore.newLibraryEntry(IPath.fromPath(jar), null, null))
				.toArray(IClasspathEntry[]::new);
	}

	@Override
	public String getDescription() {
		return Messages.Container_name;
	}

	@Override
	public int getKind() {
		return K_APPLICATION;
	}

	@Override
	public IPath getPath() {
		return PATH;
	}
}
