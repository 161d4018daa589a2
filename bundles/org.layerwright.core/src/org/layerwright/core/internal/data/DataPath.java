package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises what kind of data lies at a path. */
public final class DataPath {

	private static final Pattern IDX = Pattern.compile(".*idx\\d-ubyte(\\.gz)?");
	private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv)(\\.gz)?");
	private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");

	private DataPath() {}

	/** The id of the data kind that reads {@code path}; empty if none does. */
	public static Optional<String> kind(Path path) {
		if (Files.isRegularFile(path)) {
			return matches(path, TABLE) ? Optional.of("csv")
					: matches(path, IDX) ? Optional.of("idx") : Optional.empty();
		}
		List<Path> inside = list(path);
		if (inside.stream().anyMatch(p -> matches(p, IDX))) {
			return Optional.of("idx");
		}
		boolean pictures = inside.stream().filter(Files::isDirectory).limit(20).flatMap(p -> list(p).stream().limit(20))
				.anyMatch(DataPath::isPicture);
		return pictures ? Optional.of("image_folder") : Optional.empty();
	}

	/** Whether {@code file} is a picture by its name. */
	static boolean isPicture(Path file) {
		return matches(file, PICTURE);
	}

	private static boolean matches(Path path, Pattern pattern) {
		return path.getFileName() != null
				&& pattern.matcher(path.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
	}

	/** What lies in {@code folder}, sorted, without hidden files; nothing where it is none or cannot be read. */
	static List<Path> list(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}
}
