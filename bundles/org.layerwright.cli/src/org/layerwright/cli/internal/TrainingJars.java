package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingClasspath;

/** Finds what training needs; says what is fetched, if something must be. */
final class TrainingJars {
	private TrainingJars() {}

	static List<Path> locate(Console console) throws RunProblem {
		return TrainingClasspath.locate((name, bytes, total) -> {
			if (console.terminal()) {
				console.err().printf(Locale.ROOT, "\r\u001b[K%s  %,d KiB", name, bytes / 1024);
				console.err().print(bytes == total ? "\r\u001b[K" : "");
				console.err().flush();
			} else if (bytes == total) {
				console.err().println(name);
			}
		});
	}
}
