package org.layerwright.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.layerwright.codegen.GeneratedProject;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.run.internal.ToolProcess;

/**
 * A picture of some samples that a design learns from, each as it is and beside it as augmentation changes it: made by
 * the training JVM from the generated project, so that it shows what a training would see.
 */
public final class SamplePreview {
	private final List<Path> jars;

	/**
	 * @param jars what {@link TrainingClasspath} found
	 */
	public SamplePreview(List<Path> jars) {
		this.jars = List.copyOf(jars);
	}

	/**
	 * Writes the picture, as PNG. Takes some seconds; not for the user interface's thread.
	 *
	 * @param design the design, which must have no errors
	 * @param analysis of it
	 * @param directory folder from which relative paths of data count
	 * @param picture file to write
	 */
	public void write(Design design, Analysis analysis, Path directory, Path picture)
			throws RunProblem, InterruptedException {
		TrainingPreparation preparation = new TrainingPreparation(jars);
		GeneratedProject project = preparation.generate(design, analysis);
		Path folder = temporary(picture);
		try {
			Path classes = preparation.compile(project, folder.resolve("project"));
			LaunchPlan plan = LaunchPlan.tool(classes, jars, project.mainClass(), directory)
					.with(Map.of(LaunchSettings.PREVIEW, picture.toAbsolutePath().normalize().toString()));
			new ToolProcess(plan, folder.resolve("preview.log"), folder.resolve("crash.log")).run(line -> {});
		} finally {
			delete(folder);
		}
	}

	private static Path temporary(Path picture) throws RunProblem {
		try {
			return Files.createTempDirectory("layerwright-preview");
		} catch (IOException e) {
			throw RunProblem.of("folder.unwritable", picture, e.getMessage());
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
