package org.layerwright.dl4j.data;

import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.internal.SequenceSamples;

/**
 * A table of many sequences: each row is a step of one of them, told by a column that names the sequence. Sequences may
 * differ in length. A sample has the shape {@code [features, longest]}; what is to be predicted is a class or a number,
 * for the sequence as a whole or for each step.
 *
 * @param file the file, UTF-8
 * @param header whether the first line names the columns; without it they are named {@code 1, 2, …}
 * @param separator what stands between values
 * @param sequence column that names the sequence of a row; empty for the first one
 * @param time column by which the rows of a sequence are put in order; empty for the order of the file
 * @param target column to predict; empty for the last one
 * @param features columns to predict from; empty for all others
 * @param categorical columns whose numbers are only names
 * @param everyStep whether there is something to predict at each step; else all rows of a sequence have the same target
 */
public record SequenceFile(Path file, boolean header, char separator, String sequence, String time, String target,
		List<String> features, List<String> categorical, boolean everyStep) implements DataSource {

	/** The first column names the sequence, the last one is the target of the whole. */
	public SequenceFile(String file) {
		this(Path.of(file), true, ',', "", "", "", List.of(), List.of(), false);
	}

	/** The same with or without a header. */
	public SequenceFile header(boolean value) {
		return new SequenceFile(file, value, separator, sequence, time, target, features, categorical, everyStep);
	}

	/** The same with another separator. */
	public SequenceFile separator(char value) {
		return new SequenceFile(file, header, value, sequence, time, target, features, categorical, everyStep);
	}

	/** The same with another column that names the sequence. */
	public SequenceFile sequence(String column) {
		return new SequenceFile(file, header, separator, column, time, target, features, categorical, everyStep);
	}

	/** The same with the steps in the order of a column. */
	public SequenceFile time(String column) {
		return new SequenceFile(file, header, separator, sequence, column, target, features, categorical, everyStep);
	}

	/** The same with another column to predict. */
	public SequenceFile target(String column) {
		return new SequenceFile(file, header, separator, sequence, time, column, features, categorical, everyStep);
	}

	/** The same predicting from these columns only. */
	public SequenceFile features(String... columns) {
		return new SequenceFile(file, header, separator, sequence, time, target, List.of(columns), categorical,
				everyStep);
	}

	/** The same taking the numbers in these columns as names. */
	public SequenceFile categorical(String... columns) {
		return new SequenceFile(file, header, separator, sequence, time, target, features, List.of(columns), everyStep);
	}

	/** The same with something to predict at each step, or for the whole. */
	public SequenceFile everyStep(boolean value) {
		return new SequenceFile(file, header, separator, sequence, time, target, features, categorical, value);
	}

	@Override
	public Samples load() {
		return new SequenceSamples(this).load();
	}
}
