package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.augment.Drafts;
import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.task.Task;
import org.layerwright.dl4j.task.Tasks;
import org.layerwright.protocol.RunFiles;

import com.google.gson.JsonElement;

/**
 * What was done to samples before the network saw them, and how it computes; saved beside the model, because using it
 * takes the same.
 */
public final class Preprocessing {
	/** What each input of the network sees. */
	List<Input> inputs;
	/** Names of the classes; empty for regression. */
	List<String> classes;
	/** Columns of the table; empty if it was none. */
	List<TableColumn> columns;
	/** Column of the table that is predicted; empty if it was none. */
	String target;
	/** What it takes to read more samples, see {@link Samples#reading}. */
	Map<String, String> reading = Map.of();
	/** Whether a sample is a piece of a series, and the target its next value. */
	boolean series;
	/** Numbers to predict at a time. */
	int targetWidth;
	/** For the numbers to predict. */
	Standardization targets;
	/** Name of the task, see {@link Tasks}. */
	String task;
	/** Its settings. */
	JsonElement taskSettings;
	/** Whether layers compute fast where they can; in runs from before this was saved, they do. */
	boolean fast = true;

	/** A {@link Part} without its values. */
	static final class Input {
		int[] shape;
		Tokens tokens;
		Standardization features;

		/** The part with values that have yet to be standardised. */
		Part with(float[] values, int[] lengths) {
			return new Part(shape, values, lengths, tokens);
		}
	}

	/** A {@link Column} in the form that every Gson can write. */
	static final class TableColumn {
		String name;
		List<String> categories;
		double missing;
	}

	/** Measures samples. */
	static Preprocessing of(Samples samples, int[] training, boolean standardize, Task task) {
		Preprocessing made = new Preprocessing();
		made.inputs = samples.inputs().stream().map(part -> input(part, training, standardize)).toList();
		made.classes = samples.classes();
		made.target = samples.target();
		made.series = samples.ordered();
		made.reading = new LinkedHashMap<>(samples.reading());
		made.targetWidth = samples.targetWidth();
		made.columns = samples.columns().stream().map(Preprocessing::column).toList();
		made.targets = standardize && samples.classes().isEmpty()
				? Standardization.of(Standardization.Rows.of(samples.truth()), training)
				: Standardization.none(samples.targetWidth());
		made.task = Tasks.name(task);
		made.taskSettings = Json.tree(task);
		return made;
	}

	private static Input input(Part part, int[] training, boolean standardize) {
		Input input = new Input();
		input.shape = part.shape();
		input.tokens = part.tokens();
		input.features = standardize && part.tokens() == null
				? Standardization.of(Standardization.Rows.of(part), training)
				: Standardization.none(part.shape()[0]);
		return input;
	}

	/** Shape of a sample at the first input. */
	int[] shape() {
		return inputs.get(0).shape;
	}

	/** The task of the training. */
	Task task() {
		return Json.read(taskSettings, Tasks.type(task));
	}

	/** What 0 and 1 mean at the first input. */
	Drafts.Scale scale() {
		return inputs.get(0).features.scale();
	}

	/** Whether it was learned from a table. */
	boolean table() {
		return !target.isEmpty();
	}

	/** Changes the samples in place. */
	void apply(Samples samples) {
		apply(samples.inputs());
		if (samples.classes().isEmpty()) {
			targets.apply(Standardization.Rows.of(samples.truth()));
		}
	}

	/** Changes what the inputs see, in place. */
	void apply(List<Part> parts) {
		for (int i = 0; i < parts.size(); i++) {
			inputs.get(i).features.apply(Standardization.Rows.of(parts.get(i)));
		}
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
