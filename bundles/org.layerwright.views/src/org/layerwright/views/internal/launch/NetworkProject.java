package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.launching.JavaRuntime;
import org.eclipse.osgi.util.NLS;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.run.RunProblem;

/** The Java project of a network in the workspace: {@code NAME-java}, which opens in the Java editor. */
public final class NetworkProject {
	private static final String SUFFIX = "-java";
	private static final String JAVA = "JavaSE-17";
	private static final String LEVEL = "17";
	private static final String SOURCES = "src/main/java";
	private static final String RESOURCES = "src/main/resources";
	private static final String OUTPUT = "target/classes";

	private final IProject project;
	private final GeneratedProject generated;

	private NetworkProject(IProject project, GeneratedProject generated) {
		this.project = project;
		this.generated = generated;
	}

	/** The project in the workspace that {@code generated} belongs into; it need not exist. */
	static IProject of(GeneratedProject generated) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(generated.name() + SUFFIX);
	}

	/** The project, which is there from now on, though what is in it has yet to be written. */
	static NetworkProject open(GeneratedProject generated) throws CoreException {
		IProject project = of(generated);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		return new NetworkProject(project, generated);
	}

	/** Writes or completes what is in it and compiles it. The user's own files are left alone. */
	void write(List<Path> jars, IProgressMonitor monitor) throws CoreException, RunProblem {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		try {
			generated.writeTo(project.getLocation().toPath());
		} catch (IOException e) {
			throw new RunProblem(e.toString(), Messages.Problem_workspace_remedy);
		}
		IWorkspace workspace = project.getWorkspace();
		workspace.run(m -> configure(jars), workspace.getRoot(), IWorkspace.AVOID_UPDATE, progress.split(1));
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, progress.split(2));
		complain();
	}

	/** The project. */
	IProject project() {
		return project;
	}

	/** Where its class files are. */
	Path classes() {
		return project.getLocation().append(OUTPUT).toPath();
	}

	private void configure(List<Path> jars) throws CoreException {
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		IProjectDescription description = project.getDescription();
		if (!description.hasNature(JavaCore.NATURE_ID)) {
			description.setNatureIds(new String[] { JavaCore.NATURE_ID }); // which brings its builder
			project.setDescription(description, null);
			configureJava(JavaCore.create(project));
		}
		TrainingContainer.bind(JavaCore.create(project), jars);
	}

	private void configureJava(IJavaProject java) throws CoreException {
		Map<String, String> options = java.getOptions(false);
		JavaCore.setComplianceOptions(LEVEL, options);
		options.put(JavaCore.COMPILER_RELEASE, JavaCore.ENABLED);
		java.setOptions(options);
		List<IClasspathEntry> entries = new ArrayList<>();
		entries.add(JavaCore.newSourceEntry(project.getFolder(SOURCES).getFullPath()));
		if (project.getFolder(RESOURCES).exists()) {
			entries.add(JavaCore.newSourceEntry(project.getFolder(RESOURCES).getFullPath()));
		}
		entries.add(JavaCore.newContainerEntry(JavaRuntime
				.newJREContainerPath(JavaRuntime.getExecutionEnvironmentsManager().getEnvironment(JAVA))));
		entries.add(JavaCore.newContainerEntry(TrainingContainer.PATH));
		java.setRawClasspath(entries.toArray(IClasspathEntry[]::new), project.getFullPath().append(OUTPUT), null);
	}

	private void complain() throws CoreException, RunProblem {
		IMarker[] markers = project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		IMarker error = Arrays.stream(markers)
				.filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).findFirst().orElse(null);
		if (error != null) {
			throw new RunProblem(
					NLS.bind(Messages.Problem_compile,
							new Object[] { error.getResource().getName(), error.getAttribute(IMarker.LINE_NUMBER, 0),
								error.getAttribute(IMarker.MESSAGE, "") }),
					NLS.bind(Messages.Problem_compile_remedy, project.getName()));
		}
	}

	/** The generated network class in the project, which need not exist. */
	static IFile source(GeneratedProject generated) {
		return of(generated).getFile(generated.networkFile());
	}
}
