package org.layerwright.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.IncompleteDesignException;
import org.layerwright.codegen.ProjectGenerator;
import org.layerwright.codegen.RuntimeLibrary;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;

/** From a design to a plan that trains it: generates the project, compiles it. */
public final class TrainingPreparation {
	private static final String OWN = "org.layerwright.";

	private final List<Path> jars;
	private final ProjectCompiler compiler;

	/**
	 * @param jars what {@link TrainingClasspath} found
	 */
	public TrainingPreparation(List<Path> jars) {
		this.jars = List.copyOf(jars);
		this.compiler = new ProjectCompiler(this.jars);
	}

	/** Gets what compiles ready in the background, while the caller reads a design and generates its project. */
	public void wakeUp() {
		compiler.wakeUp();
	}

	/** The project of a design, in memory. */
	public GeneratedProject generate(Design design, Analysis analysis) throws RunProblem {
		try {
			return new ProjectGenerator(libraries()).generate(design, analysis);
		} catch (IncompleteDesignException e) {
			throw new RunProblem(e.getLocalizedMessage(), "");
		}
	}

	/**
	 * Writes and compiles {@code project} below {@code folder}.
	 *
	 * @return the folder of its classes
	 */
	public Path compile(GeneratedProject project, Path folder) throws RunProblem {
		try {
			Files.createDirectories(folder);
			project.writeTo(folder);
		} catch (IOException e) {
			throw RunProblem.of("folder.unwritable", folder, e.getMessage());
		}
		Path classes = classes(folder);
		compiler.compile(folder, classes);
		return classes;
	}

	/** The plan that trains {@code project} once it has been compiled in the folder {@link RunFolder#project()}. */
	public LaunchPlan plan(GeneratedProject project, RunFolder run, boolean resume) {
		return LaunchPlan.training(classes(run.project()), jars, project.mainClass(), run, resume);
	}

	/** The jars of Layerwright itself, which travel with generated projects. */
	public List<RuntimeLibrary> libraries() throws RunProblem {
		List<RuntimeLibrary> libraries = new ArrayList<>();
		for (Path jar : jars) {
			String name = jar.getFileName().toString();
			if (name.startsWith(OWN)) {
				libraries.add(library(name.replaceFirst("(-\\d.*)?\\.jar$", ""), jar));
			}
		}
		return libraries;
	}

	private static Path classes(Path folder) {
		return folder.resolve("target/classes");
	}

	private static RuntimeLibrary library(String artifact, Path jar) throws RunProblem {
		try {
			return RuntimeLibrary.of(artifact, jar);
		} catch (IOException e) {
			throw RunProblem.of("training.incomplete", jar.getParent());
		}
	}
}
