package org.layerwright.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a training JVM needs: DL4J, its native code for this platform, and Layerwright's own runtime. */
public final class TrainingClasspath {

	private TrainingClasspath() {
	}

	/**
	 * The jars, in a stable order: those that the product carries (property {@value Places#TRAINING}), else those in the
	 * cache, fetched into it if need be.
	 *
	 * @param progress is told what is fetched, one line at a time
	 */
	public static List<Path> locate(TrainingDownload.Progress progress) throws RunProblem {
		String carried = System.getProperty(Places.TRAINING, "");
		if (!carried.isEmpty()) {
			return carried(Path.of(carried));
		}
		return TrainingDownload.into(Places.cache().resolve("training"), progress);
	}

	private static List<Path> carried(Path folder) throws RunProblem {
		try {
			List<Path> jars = in(folder.toAbsolutePath());
			if (jars.stream().noneMatch(j -> j.getFileName().toString().startsWith("org.layerwright.dl4j"))) {
				throw RunProblem.of("training.incomplete", folder);
			}
			return jars;
		} catch (IOException e) {
			throw RunProblem.of("training.incomplete", folder);
		}
	}

	private static List<Path> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
		}
	}
}
