package org.layerwright.dl4j.data.internal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.internal.Text;

/**
 * The rows of a text table, as text.
 *
 * @param file where it came from
 * @param names names of the columns
 * @param rows the rows, all as long as the names
 */
public record CsvTable(Path file, List<String> names, List<Row> rows) {
	private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "nan", "null", "NULL", "?");

	/**
	 * One row.
	 *
	 * @param line line of the file in which it begins, from 1
	 * @param values its values, without quotes and outer blanks
	 */
	public record Row(int line, List<String> values) {

		/** Whether the value of a column is missing. */
		public boolean lacks(int column) {
			return MISSING.contains(values.get(column));
		}
	}

	/** Reads a table. */
	public static CsvTable read(Path file, boolean header, char separator) {
		List<Row> rows = new CsvParser(file, text(file), separator).rows();
		if (rows.size() < (header ? 2 : 1)) {
			throw Text.wrongInput("csv.empty", file);
		}
		int width = rows.get(0).values().size();
		for (Row row : rows) {
			if (row.values().size() != width) {
				throw Text.wrongInput("csv.width", file, row.line(), row.values().size(), width);
			}
		}
		List<String> names = header
				? rows.get(0).values()
				: IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList();
		return new CsvTable(file, names, header ? rows.subList(1, rows.size()) : rows);
	}

	/** The separator that a file seems to use: tabulator, semicolon or comma, whichever its first line has. */
	public static char separator(Path file) {
		String first = text(file).lines().findFirst().orElse("");
		return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
	}

	/** Where a column is. */
	public int column(String name) {
		int index = names.indexOf(name);
		if (index < 0) {
			throw Text.wrongInput("csv.column", file, name, String.join(", ", names));
		}
		return index;
	}

	/** The same with fewer rows. */
	public CsvTable where(Predicate<Row> wanted) {
		return new CsvTable(file, names, new ArrayList<>(rows.stream().filter(wanted).toList()));
	}

	/** Whether every value of a column that is there is a number. */
	public boolean numeric(int column) {
		return rows.stream().allMatch(r -> r.lacks(column) || isNumber(r.values().get(column)));
	}

	/** The number of a row in a column. */
	public double number(Row row, int column) {
		String value = row.values().get(column);
		if (!isNumber(value)) {
			throw wrong("csv.number", row, column);
		}
		return Double.parseDouble(value);
	}

	/** An exception that names the place of a value. */
	public DataException wrong(String key, Row row, int column) {
		return Text.wrongInput(key, file, row.line(), names.get(column), row.values().get(column));
	}

	private static boolean isNumber(String value) {
		try {
			return Double.isFinite(Double.parseDouble(value));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static String text(Path file) {
		try {
			String text = Files.readString(file);
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		} catch (MalformedInputException e) {
			throw Text.wrongInput("csv.encoding", file);
		} catch (IOException e) {
			throw Listing.unreadable(file, e);
		}
	}
}
