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
	private static final Pattern TABLE = Pattern.compile(".*\\.csv(\\.gz)?");
	private static final Pattern PAIRS = Pattern.compile(".*\\.tsv");
	private static final Pattern TEXT = Pattern.compile(".*\\.(txt|md|text)");
	private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");

	private static final Pattern SOUND = Pattern.compile(".*\\.wav");
	private static final List<String> TABLES = List.of("csv", "time_series", "sequence_csv");

	private DataPath() {}

	/**
	 * The id of the data kind that reads {@code path}: {@code now} if that can, else the usual one for such a path;
	 * empty if none does.
	 */
	public static Optional<String> kind(Path path, String now) {
		List<String> able = Files.isRegularFile(path) ? ofFile(path) : ofFolder(list(path));
		return able.contains(now) ? Optional.of(now) : able.stream().findFirst();
	}

	private static List<String> ofFile(Path path) {
		return matches(path, TABLE) ? TABLES
				: matches(path, PAIRS) ? List.of("pairs", "csv", "time_series", "sequence_csv")
						: matches(path, IDX) ? List.of("idx")
								: matches(path, TEXT) ? List.of("text", "pairs", "csv") : List.of();
	}

	private static List<String> ofFolder(List<Path> inside) {
		if (inside.stream().anyMatch(p -> matches(p, IDX))) {
			return List.of("idx");
		}
		List<Path> some = inside.stream().filter(Files::isDirectory).limit(20).flatMap(p -> list(p).stream().limit(20))
				.toList();
		return some.stream().anyMatch(DataPath::isPicture) ? List.of("image_folder")
				: some.stream().anyMatch(DataPath::isSound) ? List.of("wav_folder") : List.of();
	}

	/** Whether {@code file} is a sound by its name. */
	static boolean isSound(Path file) {
		return matches(file, SOUND);
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
