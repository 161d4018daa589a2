package org.layerwright.dl4j.data.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.internal.Text;

/** Cuts text into rows and values. In quotes, separators and line ends are part of a value, and two quotes are one. */
final class CsvParser {
	private final Path file;
	private final String text;
	private final char separator;
	private final List<CsvTable.Row> rows = new ArrayList<>();
	private int at;
	private int line = 1;

	CsvParser(Path file, String text, char separator) {
		this.file = file;
		this.text = text;
		this.separator = separator;
	}

	/** All rows that are not empty. */
	List<CsvTable.Row> rows() {
		while (at < text.length()) {
			int first = line;
			List<String> values = row();
			if (values.size() > 1 || !values.get(0).isEmpty()) {
				rows.add(new CsvTable.Row(first, values));
			}
		}
		return rows;
	}

	private List<String> row() {
		List<String> values = new ArrayList<>();
		values.add(value());
		while (at < text.length() && text.charAt(at) == separator) {
			at++;
			values.add(value());
		}
		endLine();
		return values;
	}

	private String value() {
		while (at < text.length() && text.charAt(at) == ' ' && separator != ' ') {
			at++;
		}
		return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
	}

	private String plain() {
		int from = at;
		while (at < text.length() && !ends(text.charAt(at))) {
			at++;
		}
		return text.substring(from, at).strip();
	}

	private String quoted() {
		int first = line;
		StringBuilder value = new StringBuilder();
		at++;
		while (at < text.length() && (text.charAt(at) != '"' || doubled())) {
			char c = text.charAt(at);
			line += c == '\n' ? 1 : 0;
			at += c == '"' ? 2 : 1;
			value.append(c);
		}
		if (at == text.length()) {
			throw Text.wrongInput("csv.quote", file, first);
		}
		at++;
		plain(); // blanks between the quote and the separator
		return value.toString();
	}

	private boolean doubled() {
		return at + 1 < text.length() && text.charAt(at + 1) == '"';
	}

	private boolean ends(char c) {
		return c == separator || c == '\n' || c == '\r';
	}

	private void endLine() {
		if (at < text.length() && text.charAt(at) == '\r') {
			at++;
		}
		if (at < text.length() && text.charAt(at) == '\n') {
			at++;
		}
		line++;
	}
}
