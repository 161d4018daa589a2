package org.layerwright.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.OverrideException;
import org.layerwright.core.Overrides;
import org.layerwright.core.Settings;
import org.layerwright.model.Design;

import picocli.CommandLine.Option;

/** Options that change a design for one command; the file stays as it is. */
final class Changes {
	private static final String WORKERS = "workers";

	@Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "set", mapFallbackValue = Option.NULL_VALUE)
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--data", paramLabel = "NAME=PATH", descriptionKey = "data", mapFallbackValue = Option.NULL_VALUE)
	private Map<String, String> data = new LinkedHashMap<>();

	@Option(names = "--epochs", paramLabel = "N", descriptionKey = "epochs")
	private String epochs;

	@Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
	private String seed;

	@Option(names = "--workers", paramLabel = "N|auto", descriptionKey = "workers")
	private String workers;

	/** Makes the changes; the first that is wrong is said in one line. */
	void apply(Path file, Catalog catalog, Design design) throws InputError {
		Overrides overrides = new Overrides(catalog);
		if (workers != null) {
			checkWorkers(catalog, design);
		}
		for (Map.Entry<String, String> one : data.entrySet()) {
			dataPath(file, overrides, design, one.getKey(), one.getValue());
		}
		for (Map.Entry<String, String> one : all().entrySet()) {
			set(file, overrides, design, one.getKey(), one.getValue());
		}
	}

	/** The changes as {@code KEY=VALUE}. */
	List<String> list() {
		List<String> list = new ArrayList<>();
		data.forEach((name, path) -> list.add(name + "=" + path));
		all().forEach((key, value) -> list.add(key + "=" + value));
		return list;
	}

	/** Whether something is changed that a run was not begun with, the number of epochs apart. */
	boolean beyond(List<String> begun) {
		return list().stream().anyMatch(change -> !begun.contains(change) && !change.startsWith("epochs="));
	}

	private Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>(settings);
		if (epochs != null) {
			all.put("epochs", epochs);
		}
		if (seed != null) {
			all.put("seed", seed);
		}
		if (workers != null) {
			all.put(WORKERS, workers);
		}
		return all;
	}

	private void checkWorkers(Catalog catalog, Design design) throws InputError {
		Attr<?> setting = Settings.attr(catalog, Overrides.training(design), WORKERS)
				.orElseThrow(() -> InputError.usage("workers.none", workers));
		if (setting.check(workers) != null) {
			throw InputError.usage("workers.value", workers, (int) setting.bounds().most());
		}
	}

	private static void set(Path file, Overrides overrides, Design design, String key, String value) throws InputError {
		if (value == null) {
			throw InputError.usage("set.form", key);
		}
		try {
			overrides.set(design, key, value);
		} catch (OverrideException e) {
			throw InputError.line(file + ": " + e.getMessage());
		}
	}

	private static void dataPath(Path file, Overrides overrides, Design design, String name, String path)
			throws InputError {
		if (path == null) {
			throw InputError.usage("data.form", name);
		}
		try {
			overrides.data(design, name, Path.of(path));
		} catch (OverrideException | InvalidPathException e) {
			throw InputError.line(file + ": " + e.getMessage());
		}
	}
}
