package org.layerwright.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of this repository, without what builds and tools put among them. */
final class SourceTree {

	private static final Set<String> NOT_SOURCE = Set.of("target", "bin", "runs");

	private final Path root;

	private SourceTree(Path root) {
		this.root = root;
	}

	/** Found from the folder that the test runs in: the nearest one above with a launcher and a pom. */
	static SourceTree here() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("layerwright")) || !Files.exists(folder.resolve("pom.xml"))) {
			folder = folder.getParent();
		}
		return new SourceTree(folder);
	}

	Path root() {
		return root;
	}

	/** The folders directly below {@code parent}, for example every bundle. */
	List<Path> folders(String parent) {
		try (Stream<Path> found = Files.list(root.resolve(parent))) {
			return found.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The Java files under {@code folder}, generated ones left out. */
	List<Path> java(Path folder) {
		return files(folder, file -> file.toString().endsWith(".java") && !file.toString().contains("src-gen"));
	}

	List<Path> files(Path folder, Predicate<Path> wanted) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					return isSource(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (wanted.test(file)) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		files.sort(null);
		return files;
	}

	private boolean isSource(Path directory) {
		String name = directory.getFileName().toString();
		return directory.equals(root) || !NOT_SOURCE.contains(name) && !name.startsWith(".");
	}

	static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	String name(Path file) {
		return root.relativize(file).toString();
	}
}
