package org.layerwright.run.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** Reads and writes {@code run.json}. */
public final class RunInfoFile {
	/** The file's name. */
	public static final String NAME = "run.json";
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
			.serializeSpecialFloatingPointValues().create();

	private RunInfoFile() {}

	/** Writes {@code info} for the run in {@code folder}, atomically. */
	public static void write(Path folder, RunInfo info) throws IOException {
		AtomicFile.write(folder.resolve(NAME), (GSON.toJson(info) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** What the run in {@code folder} says about itself. */
	public static RunInfo read(Path folder) throws RunProblem {
		if (!Files.exists(folder.resolve(NAME))) {
			throw RunProblem.of("folder.none", folder);
		}
		try {
			RunInfo info = GSON.fromJson(Files.readString(folder.resolve(NAME)), RunInfo.class);
			if (info == null || !complete(info)) {
				throw broken(folder);
			}
			return info;
		} catch (IOException | JsonParseException e) {
			throw broken(folder);
		}
	}

	private static boolean complete(RunInfo info) {
		RunInfo.Origin origin = info.origin();
		return info.state() != null && info.started() != null && origin != null && origin.name() != null
				&& origin.directory() != null && origin.mainClass() != null && origin.file() != null
				&& Objects.nonNull(origin.overrides());
	}

	private static RunProblem broken(Path folder) {
		return RunProblem.of("folder.broken", folder.resolve(NAME));
	}
}
