package org.layerwright.dl4j.data;

import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.internal.SeriesSamples;

/**
 * A table whose rows follow one another in time. A sample is a window of rows, shape {@code [columns, window]}; what is
 * to be predicted are the target columns in the rows behind it, row after row. The order is kept when samples are
 * split: the first ones train, the last ones test, and those that have rows to predict in common with the part before
 * theirs are left out.
 *
 * @param file the file, UTF-8
 * @param header whether the first line names the columns; without it they are named {@code 1, 2, …}
 * @param separator what stands between values
 * @param features columns to predict from; empty for every column of numbers
 * @param targets columns to predict; empty for the last column of numbers
 * @param window rows that are seen
 * @param horizon rows that are predicted
 * @param stride rows from one window to the next
 * @param fill whether a missing value is replaced by the one before it, rather than being an error
 */
public record TimeSeriesFile(Path file, boolean header, char separator, List<String> features, List<String> targets,
		int window, int horizon, int stride, boolean fill) implements DataSource {

	/** The last column of numbers in the next row, predicted from 24 rows. */
	public TimeSeriesFile(String file) {
		this(Path.of(file), true, ',', List.of(), List.of(), 24, 1, 1, false);
	}

	/** The same with or without a header. */
	public TimeSeriesFile header(boolean value) {
		return new TimeSeriesFile(file, value, separator, features, targets, window, horizon, stride, fill);
	}

	/** The same with another separator. */
	public TimeSeriesFile separator(char value) {
		return new TimeSeriesFile(file, header, value, features, targets, window, horizon, stride, fill);
	}

	/** The same predicting from these columns. */
	public TimeSeriesFile features(String... names) {
		return new TimeSeriesFile(file, header, separator, List.of(names), targets, window, horizon, stride, fill);
	}

	/** The same predicting these columns. */
	public TimeSeriesFile targets(String... names) {
		return new TimeSeriesFile(file, header, separator, features, List.of(names), window, horizon, stride, fill);
	}

	/** The same predicting from so many rows. */
	public TimeSeriesFile window(int rows) {
		return new TimeSeriesFile(file, header, separator, features, targets, rows, horizon, stride, fill);
	}

	/** The same predicting so many rows. */
	public TimeSeriesFile horizon(int rows) {
		return new TimeSeriesFile(file, header, separator, features, targets, window, rows, stride, fill);
	}

	/** The same with another distance between the beginnings of windows. */
	public TimeSeriesFile stride(int rows) {
		return new TimeSeriesFile(file, header, separator, features, targets, window, horizon, rows, fill);
	}

	/** The same, replacing missing values by those before them or not. */
	public TimeSeriesFile fill(boolean value) {
		return new TimeSeriesFile(file, header, separator, features, targets, window, horizon, stride, value);
	}

	@Override
	public Samples load() {
		return new SeriesSamples(this).load();
	}
}
