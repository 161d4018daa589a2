package org.layerwright.dl4j.data;

import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.internal.CsvSamples;

/**
 * A table in a text file: one row a line, values separated by a character, quoted where needed. A target column of
 * numbers makes regression, any other makes classification. Columns of numbers become one feature each, others one
 * feature for each category.
 *
 * @param file the file, UTF-8
 * @param header whether the first line names the columns; without it they are named {@code 1, 2, …}
 * @param separator what stands between values
 * @param target column to predict; empty for the last one
 * @param features columns to predict from; empty for all others
 * @param ignored columns to leave out
 * @param categorical columns whose numbers are only names
 * @param missing what to do about missing values
 * @param window 0, or the number of past rows of the target column that its next value is predicted from: then the
 * other columns do not matter, and the order of the rows is kept when the samples are split
 */
public record CsvFile(Path file, boolean header, char separator, String target, List<String> features,
		List<String> ignored, List<String> categorical, Missing missing, int window) implements DataSource {

	/** A table with a header and commas whose last column is the target and in which nothing may be missing. */
	public CsvFile(String file) {
		this(Path.of(file), true, ',', "", List.of(), List.of(), List.of(), Missing.FAIL, 0);
	}

	/** The same with or without a header. */
	public CsvFile header(boolean value) {
		return new CsvFile(file, value, separator, target, features, ignored, categorical, missing, window);
	}

	/** The same with another separator. */
	public CsvFile separator(char value) {
		return new CsvFile(file, header, value, target, features, ignored, categorical, missing, window);
	}

	/** The same with another column to predict. */
	public CsvFile target(String value) {
		return new CsvFile(file, header, separator, value, features, ignored, categorical, missing, window);
	}

	/** The same predicting from these columns only. */
	public CsvFile features(String... values) {
		return new CsvFile(file, header, separator, target, List.of(values), ignored, categorical, missing, window);
	}

	/** The same without these columns. */
	public CsvFile ignore(String... values) {
		return new CsvFile(file, header, separator, target, features, List.of(values), categorical, missing, window);
	}

	/** The same taking the numbers in these columns as names. */
	public CsvFile categorical(String... values) {
		return new CsvFile(file, header, separator, target, features, ignored, List.of(values), missing, window);
	}

	/** The same with another rule for missing values. */
	public CsvFile missing(Missing value) {
		return new CsvFile(file, header, separator, target, features, ignored, categorical, value, window);
	}

	/** The same as a series, each value predicted from so many before it. */
	public CsvFile window(int value) {
		return new CsvFile(file, header, separator, target, features, ignored, categorical, missing, value);
	}

	@Override
	public Samples load() {
		return new CsvSamples(this).load();
	}
}
