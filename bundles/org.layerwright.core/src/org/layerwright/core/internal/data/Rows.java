package org.layerwright.core.internal.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of text row by row. In quotes, separators and line ends belong to the value and two quotes are one;
 * blanks around values do not count.
 */
final class Rows {

	private static final int END = -1;
	private final Reader in;
	private final char separator;
	private int next;
	private int line = 1;
	private int first;

	Rows(Reader in, char separator) throws IOException {
		this.in = in;
		this.separator = separator;
		read();
		if (next == '\uFEFF') {
			read();
		}
	}

	/** The next row that is not empty, or null at the end. */
	List<String> row() throws IOException {
		while (next != END) {
			first = line;
			List<String> values = new ArrayList<>();
			values.add(value());
			while (next == separator) {
				read();
				values.add(value());
			}
			endLine();
			if (values.size() > 1 || !values.get(0).isEmpty()) {
				return values;
			}
		}
		return null;
	}

	/** The line in which the last row begins, from 1. */
	int line() {
		return first;
	}

	private String value() throws IOException {
		while (next == ' ' && separator != ' ') {
			read();
		}
		StringBuilder value = new StringBuilder();
		boolean quoted = next == '"';
		if (quoted) {
			quoted(value);
		}
		StringBuilder rest = new StringBuilder();
		while (next != END && next != separator && next != '\n' && next != '\r') {
			rest.append((char) next);
			read();
		}
		return quoted ? value.toString() : rest.toString().strip();
	}

	private void quoted(StringBuilder value) throws IOException {
		read();
		while (next != END) {
			if (next == '"') {
				read();
				if (next != '"') {
					return;
				}
			}
			line += next == '\n' ? 1 : 0;
			value.append((char) next);
			read();
		}
	}

	private void endLine() throws IOException {
		if (next == '\r') {
			read();
		}
		if (next == '\n') {
			read();
		}
		line++;
	}

	private void read() throws IOException {
		next = in.read();
	}
}
