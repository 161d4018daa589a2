package org.layerwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.core.ElementNames;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkFileException;
import org.layerwright.run.RunFolder;

/**
 * A design as a command takes it.
 *
 * @param file as the user named it
 * @param design with what the command line changed
 * @param analysis of it
 */
record DesignInput(Path file, Design design, Analysis analysis) {

	/** Reads {@code file} and makes {@code changes} to what it holds. */
	static DesignInput read(Path file, Changes changes) throws InputError {
		try {
			return of(file, NetworkFile.load(file), changes);
		} catch (NetworkFileException e) {
			throw InputError.line(e.in(Locale.getDefault()));
		} catch (IOException | InvalidPathException e) {
			throw InputError.input("file.unreadable", file, e.getMessage());
		}
	}

	/** A design that is read already. */
	static DesignInput of(Path file, Design design, Changes changes) throws InputError {
		Catalog catalog = Catalog.standard();
		changes.apply(file, catalog, design);
		return new DesignInput(file, design, Analysis.of(catalog, design, FileDataProbe.of(design)));
	}

	/** The names of the data sources of a run's design. */
	static List<String> names(RunFolder run) throws InputError {
		try {
			return run.readDesign().getData().stream().map(ElementNames::name).toList();
		} catch (IOException e) {
			throw InputError.input("file.unreadable", run.design(), e.getMessage());
		}
	}

	/** This, if it can be generated and trained; else its first error in one line. */
	DesignInput sound() throws InputError {
		long errors = analysis.problems().stream().filter(p -> p.severity() == Severity.ERROR).count();
		if (errors > 0) {
			Problem first = analysis.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().get();
			throw errors == 1 ? InputError.line(line(first))
					: InputError.input("design.errors", line(first), errors - 1, file);
		}
		return this;
	}

	/** {@code FILE: element: message}. */
	String line(Problem problem) {
		return file + ": " + problem.line(Locale.getDefault());
	}

	/** The folder from which relative paths in the design count. */
	Path directory() {
		URI uri = design.eResource() == null ? null : design.eResource().getURI();
		Path home = uri == null || !uri.isFile() ? file : Path.of(uri.toFileString());
		Path folder = home.toAbsolutePath().normalize().getParent();
		return folder != null && Files.isDirectory(folder) ? folder : Path.of("").toAbsolutePath();
	}
}
