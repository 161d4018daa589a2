package org.layerwright.core.internal.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attrs;
import org.layerwright.core.internal.Values;

/**
 * A table as a whole.
 *
 * @param file where it lies
 * @param names names of its columns
 * @param rows its rows, all as long as the names
 * @param lines in which line of the file each row begins
 */
record Table(Path file, List<String> names, List<List<String>> rows, List<Integer> lines) {

	private static final Map<String, Character> SEPARATORS = Map.of("semicolon", ';', "tab", '\t', "space", ' ');

	/** Reads it as the settings {@code header} and {@code separator} say. */
	static Table read(Path file, Attrs settings) throws Trouble, IOException {
		List<List<String>> rows = new ArrayList<>();
		List<Integer> lines = new ArrayList<>();
		try (Reader in = Files.newBufferedReader(file)) {
			Rows all = new Rows(in, separator(settings));
			for (List<String> row = all.row(); row != null; row = all.row()) {
				rows.add(row);
				lines.add(all.line());
			}
		} catch (CharacterCodingException e) {
			throw Trouble.of("data.encoding", file.getFileName());
		}
		int heads = "false".equals(Values.text(settings, "header")) ? 0 : 1;
		if (rows.size() <= heads) {
			throw Trouble.of("data.empty", file.getFileName());
		}
		List<String> first = rows.get(0);
		List<String> names = heads == 1 ? first
				: IntStream.rangeClosed(1, first.size()).mapToObj(Integer::toString).toList();
		Table table = new Table(file, names, rows.subList(heads, rows.size()), lines.subList(heads, rows.size()));
		table.requireWidth();
		return table;
	}

	/** The character that the setting {@code separator} means. */
	static char separator(Attrs settings) {
		return SEPARATORS.getOrDefault(String.valueOf(Values.text(settings, "separator")), ',');
	}

	/** The words of a setting, separated by commas. */
	static List<String> list(Attrs settings, String key) {
		String text = Values.text(settings, key);
		return text == null ? List.of() : Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty())
				.toList();
	}

	private void requireWidth() throws Trouble {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).size() != names.size()) {
				throw Trouble.of("data.width", file.getFileName(), lines.get(i), rows.get(i).size(), names.size())
						.in(names);
			}
		}
	}

	/** Where a column is. */
	int column(String name) throws Trouble {
		int index = names.indexOf(name);
		if (index < 0) {
			throw Trouble.of("data.column", file.getFileName(), name, String.join(", ", names)).in(names);
		}
		return index;
	}

	/** What the values of a column are like. */
	ColumnLook look(int column, boolean named) {
		ColumnLook look = new ColumnLook(named);
		rows.forEach(row -> look.add(row.get(column)));
		return look;
	}

	/** The row of the first value that is missing in a column; -1 where none is. */
	int gap(int column) {
		return IntStream.range(0, rows.size()).filter(i -> ColumnLook.isMissing(rows.get(i).get(column))).findFirst()
				.orElse(-1);
	}

	/** A value is missing. */
	Trouble gap(int row, int column) {
		return Trouble.of("data.table.gap", file.getFileName(), lines.get(row), names.get(column)).in(names);
	}
}
