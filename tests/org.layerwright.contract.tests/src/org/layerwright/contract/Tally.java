package org.layerwright.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.function.Executable;

/** How many of something hold, as the launcher shows it when all tests have run: one line a tally. */
public final class Tally {

	private final Map<Object, Boolean> held = new LinkedHashMap<>();
	private final String title;
	private final String unit;

	/** Such as {@code reference vectors: 46 of 46}, with a unit behind it. */
	public Tally(String title, String unit) {
		this.title = title;
		this.unit = unit;
	}

	/** What a test runs, counted for {@code subject}: that holds if all that is counted for it does. */
	public Executable counted(Object subject, Executable test) {
		held.putIfAbsent(subject, true);
		return () -> {
			boolean done = false;
			try {
				test.execute();
				done = true;
			} finally {
				held.merge(subject, done, Boolean::logicalAnd);
			}
		};
	}

	/** Such as {@code gradient check: 104 of 104 kinds}. */
	@Override
	public String toString() {
		long holding = held.values().stream().filter(h -> h).count();
		return (title + ": " + holding + " of " + held.size() + " " + unit).strip();
	}

	/** Writes {@code target/counts/name} with a line for each. */
	public static void write(String name, Tally... tallies) {
		try {
			Path folder = Files.createDirectories(Path.of("target/counts"));
			Files.writeString(folder.resolve(name),
					Arrays.stream(tallies).map(t -> t + "\n").collect(Collectors.joining()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
