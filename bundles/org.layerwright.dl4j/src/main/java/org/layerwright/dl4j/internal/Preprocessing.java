package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.protocol.RunFiles;

/** What was done to samples before the network saw them; saved beside the model, because using it takes the same. */
public final class Preprocessing {
	/** Shape of a sample. */
	int[] shape;
	/** Names of the classes; empty for regression. */
	List<String> classes;
	/** Columns of the table; empty if it was none. */
	List<TableColumn> columns;
	/** Column of the table that is predicted; empty if it was none. */
	String target;
	/** Whether a sample is a piece of a series, and the target its next value. */
	boolean series;
	/** Numbers to predict for a sample. */
	int targetWidth;
	/** For the features. */
	Standardization features;
	/** For the numbers to predict. */
	Standardization targets;

	/** A {@link Column} in the form that every Gson can write. */
	static final class TableColumn {
		String name;
		List<String> categories;
		double missing;
	}

	/** Measures samples. */
	static Preprocessing of(Samples samples, int[] training, boolean standardize) {
		Preprocessing made = new Preprocessing();
		made.shape = samples.shape();
		made.classes = samples.classes();
		made.target = samples.target();
		made.series = samples.ordered();
		made.targetWidth = samples.targetWidth();
		made.columns = samples.columns().stream().map(Preprocessing::column).toList();
		int groups = made.shape.length == 3 ? made.shape[0] : samples.width();
		made.features = standardize
				? Standardization.of(samples.features(), training, samples.width(), groups)
				: Standardization.none(groups);
		made.targets = standardize && samples.classes().isEmpty()
				? Standardization.of(samples.targets(), training, samples.targetWidth(), samples.targetWidth())
				: Standardization.none(samples.targetWidth());
		return made;
	}

	/** Whether it was learned from a table. */
	boolean table() {
		return !target.isEmpty();
	}

	/** Changes the samples in place. */
	void apply(Samples samples) {
		features.apply(samples.features(), samples.width());
		targets.apply(samples.targets(), samples.targetWidth());
	}

	/** The columns as a table reader wants them. */
	List<Column> tableColumns() {
		return columns.stream().map(c -> new Column(c.name, c.categories, c.missing)).toList();
	}

	/** Saves it in a run folder. */
	void save(Path folder) throws IOException {
		ModelFile.writeText(folder.resolve(RunFiles.PREPROCESSING), Json.write(this));
	}

	/** Loads it from a run folder. */
	static Preprocessing load(Path folder) throws IOException {
		return Json.read(Files.readString(folder.resolve(RunFiles.PREPROCESSING)), Preprocessing.class);
	}

	private static TableColumn column(Column from) {
		TableColumn to = new TableColumn();
		to.name = from.name();
		to.categories = from.categories();
		to.missing = from.missing();
		return to;
	}
}
