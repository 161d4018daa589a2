package org.layerwright.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a training JVM needs: DL4J, its native code for this platform, and Layerwright's own runtime. */
public final class TrainingClasspath {

	private TrainingClasspath() {}

	/**
	 * The jars, in a stable order: those that the product carries (property {@value Places#TRAINING}, one folder or
	 * several as in a class path), else those in the cache, fetched into it if need be.
	 *
	 * @param progress is told what is fetched, one line at a time
	 */
	public static List<Path> locate(TrainingDownload.Progress progress) throws RunProblem {
		String carried = System.getProperty(Places.TRAINING, "");
		if (!carried.isEmpty()) {
			return carried(carried.split(File.pathSeparator));
		}
		return TrainingDownload.into(Places.cache().resolve("training"), progress);
	}

	private static List<Path> carried(String... folders) throws RunProblem {
		List<Path> jars = new ArrayList<>();
		try {
			for (String folder : folders) {
				jars.addAll(in(Path.of(folder).toAbsolutePath()));
			}
		} catch (IOException e) {
			throw RunProblem.of("training.incomplete", e.getMessage());
		}
		if (jars.stream().noneMatch(j -> j.getFileName().toString().startsWith("org.layerwright.dl4j"))) {
			throw RunProblem.of("training.incomplete", String.join(File.pathSeparator, folders));
		}
		return jars;
	}

	private static List<Path> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
		}
	}
}
