package org.layerwright.dl4j.data.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.internal.Text;

/** What lies in a folder. */
public final class Listing {
	private Listing() {}

	/** Files and folders directly in a folder, hidden ones left out, in the order of their names. */
	public static List<Path> of(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
		} catch (IOException e) {
			throw unreadable(folder, e);
		}
	}

	/** The exception for a file or folder that cannot be read. */
	public static DataException unreadable(Path file, IOException cause) {
		return cause instanceof NoSuchFileException
				? Text.wrongInput("file.missing", file.toAbsolutePath().normalize())
				: Text.wrongInput("file.unreadable", file, cause.getMessage());
	}
}
