package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkpoints of a run: one file each, complete or not there at all. The last two are kept. */
public final class Checkpoints {
	private static final String POSITION = "position.json";
	private static final String SUFFIX = ".zip";
	private static final int KEPT = 2;
	private static final long LEAST_NANOS = 1_000_000_000L;

	private final Path folder;
	private long lastWritten = System.nanoTime() - LEAST_NANOS;

	/** Checkpoints in a folder, which is made when the first one is written. */
	public Checkpoints(Path folder) {
		this.folder = folder;
	}

	/** Whether the last one is at least a second old. */
	boolean due() {
		return System.nanoTime() - lastWritten >= LEAST_NANOS;
	}

	/**
	 * Writes one and gives its name. It is a model file of the first network, with the others and the position in it.
	 */
	String write(List<Trained> networks, Position position) {
		String name = String.format("%09d%s", position.iteration, SUFFIX);
		try {
			Files.createDirectories(folder);
			Map<String, byte[]> more = new LinkedHashMap<>();
			for (Trained network : networks.subList(1, networks.size())) {
				more.put(network.file(), ModelFile.bytes(network.graph()));
			}
			more.put(POSITION, Json.write(position).getBytes(StandardCharsets.UTF_8));
			ModelFile.write(networks.get(0).graph(), folder.resolve(name), more);
			List<Path> all = all();
			for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
				Files.delete(old);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		lastWritten = System.nanoTime();
		return name;
	}

	/** The last one that was written completely. */
	Optional<Path> last() throws IOException {
		List<Path> all = all();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** Deletes those of an earlier run in the same folder. */
	void clear() throws IOException {
		for (Path old : all()) {
			Files.delete(old);
		}
	}

	/** The position in a checkpoint. */
	static Position position(Path checkpoint) throws IOException {
		byte[] json = ModelFile.entry(checkpoint, POSITION);
		return Json.read(new String(json, StandardCharsets.UTF_8), Position.class);
	}

	private List<Path> all() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
		}
	}
}
