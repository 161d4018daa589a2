package org.layerwright.run.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a JVM keeps the classes of some jars ready to use: a file of another name for other jars, since a JVM that
 * finds one that does not fit neither uses nor replaces it.
 *
 * @param cache folder of the archives
 * @param prefix what the names of all archives for this use and version of Java begin with
 */
public record ClassArchive(Path cache, String prefix) {
	private static final String SUFFIX = ".jsa";
	/** Installations that share a cache, beside this one. */
	private static final int OTHERS = 2;

	/** The archive for {@code jars} as they are now. Removes archives of jars that are long gone. */
	public Path of(List<Path> jars) throws IOException {
		long mark = 1;
		for (Path jar : jars) {
			mark = 31 * mark + jar.toString().hashCode();
			mark = 31 * mark + Files.size(jar);
			mark = 31 * mark + Files.getLastModifiedTime(jar).toMillis();
		}
		Path archive = cache.resolve(prefix + Long.toHexString(mark) + SUFFIX);
		if (!Files.exists(archive)) {
			forgetOld();
		}
		return archive;
	}

	private void forgetOld() throws IOException {
		if (Files.isDirectory(cache)) {
			try (Stream<Path> files = Files.list(cache)) {
				Map<Path, FileTime> times = new HashMap<>();
				for (Path file : files.filter(this::archive).toList()) {
					times.put(file, Files.getLastModifiedTime(file));
				}
				times.keySet().stream().sorted(Comparator.comparing(times::get).reversed()).skip(OTHERS)
						.forEach(file -> file.toFile().delete()); // one that is in use stays on some systems
			}
		}
	}

	private boolean archive(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(prefix) && name.endsWith(SUFFIX);
	}
}
