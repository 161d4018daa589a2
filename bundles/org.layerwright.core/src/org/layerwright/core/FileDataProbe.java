package org.layerwright.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Kind;
import org.layerwright.core.internal.data.Look;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;

/**
 * Looks into files at once and remembers what it saw until they change. Reading a large table takes as long as reading
 * it: user interfaces ask through {@link BackgroundDataProbe}.
 */
public final class FileDataProbe implements DataProbe {

	/** What an answer depends on. */
	private record Question(Path path, String kind, List<Object> settings, String stamp) {}

	private final Path folder;
	private final Map<Question, Optional<DataFacts>> answers = new ConcurrentHashMap<>();

	/** @param folder where relative paths begin */
	public FileDataProbe(Path folder) {
		this.folder = folder;
	}

	/** A probe for a design that was loaded from a file; relative paths begin at that file's folder. */
	public static DataProbe of(Design design) {
		URI uri = design.eResource() == null ? null : design.eResource().getURI();
		return uri == null || !uri.isFile() ? DataProbe.NONE
				: new FileDataProbe(Path.of(uri.toFileString()).getParent());
	}

	@Override
	public Optional<DataFacts> facts(DataSource source, Attrs settings) {
		return path(settings).flatMap(p -> {
			List<Object> values = settings.kind().attributes().stream()
					.<Object>map(a -> String.valueOf(settings.get(a)))
					.toList();
			Question question = new Question(p, settings.kind().id(), values, stamp(p));
			if (answers.size() > 100) {
				answers.clear();
			}
			return answers.computeIfAbsent(question, q -> Look.at(p, settings));
		});
	}

	/** Where the files of these settings are. */
	private Optional<Path> path(Attrs settings) {
		Kind kind = settings.kind();
		Optional<Attr<String>> attr = kind instanceof DataKind data ? data.path() : Optional.empty();
		try {
			return attr.map(settings::get).filter(t -> !t.isBlank()).map(folder::resolve);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Changes whenever the files change; of a folder also whatever lies directly in it. */
	private static String stamp(Path path) {
		if (!Files.isDirectory(path)) {
			return stampOf(path);
		}
		try (Stream<Path> inside = Files.list(path)) {
			return inside.sorted().map(FileDataProbe::stampOf).toList().toString();
		} catch (IOException e) {
			return "";
		}
	}

	private static String stampOf(Path path) {
		try {
			BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
			return path.getFileName() + " " + file.lastModifiedTime().toMillis() + " " + file.size();
		} catch (IOException e) {
			return "";
		}
	}
}
