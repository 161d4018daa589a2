package org.layerwright.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.core.Analysis;

/**
 * The files that a design learns from. Generated code names them as the design does; a relative path begins at the
 * folder that the training runs in, so a project that is taken elsewhere needs them at the same place in itself.
 */
public final class ProjectData {

	/** More than this is not copied without being asked. */
	private static final long MOST_BYTES = 100_000_000;

	private final Path folder;

	/** @param folder where the relative paths of the design begin: the folder of its file */
	public ProjectData(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Copies the data of a design into {@code project}, which keeps what it has already. Absolute paths need no copy.
	 *
	 * @return the path, as the design has it, that is needed there and was not copied: outside of the folder, missing
	 *     or very large; empty where all is well
	 */
	public Optional<String> copyTo(Path project, Analysis analysis) throws IOException {
		String needed = path(analysis).orElse(null);
		if (needed == null || Files.exists(project.resolve(needed))) {
			return Optional.empty();
		}
		Path from = folder.resolve(needed).normalize();
		if (!from.startsWith(folder) || !Files.exists(from) || bytes(from) > MOST_BYTES) {
			return Optional.of(needed);
		}
		Path to = project.resolve(folder.relativize(from));
		for (Path file : files(from)) {
			Path copy = to.resolve(from.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
		return Optional.empty();
	}

	/** The relative path that the data of the training has, if any. */
	private static Optional<String> path(Analysis analysis) {
		return analysis.source().filter(analysis::known).map(analysis::attrs)
				.flatMap(ProjectData::path).filter(path -> !path.isBlank() && isRelative(path));
	}

	private static Optional<String> path(Attrs attrs) {
		return ((DataKind) attrs.kind()).path().map(attrs::get);
	}

	private static boolean isRelative(String path) {
		try {
			return !Path.of(path).isAbsolute();
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private static long bytes(Path from) throws IOException {
		long sum = 0;
		for (Path file : files(from)) {
			sum += Files.size(file);
		}
		return sum;
	}

	private static List<Path> files(Path from) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
