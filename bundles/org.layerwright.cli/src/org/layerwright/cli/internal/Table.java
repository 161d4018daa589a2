package org.layerwright.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows whose columns line up; wide characters count twice, as terminals draw them. */
final class Table {
	private static final int GAP = 2;

	private final List<String[]> rows = new ArrayList<>();
	private final Set<Integer> right = new HashSet<>();

	/** Columns that are aligned to the right, counted from 0. */
	Table right(int... columns) {
		for (int column : columns) {
			right.add(column);
		}
		return this;
	}

	/** Adds a row. */
	Table row(String... cells) {
		rows.add(cells.clone());
		return this;
	}

	/** Prints all rows. */
	void print(PrintWriter out) {
		int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
		int[] widths = new int[columns];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], width(row[i]));
			}
		}
		rows.forEach(row -> out.println(line(row, widths)));
		out.flush();
	}

	private String line(String[] row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < row.length; i++) {
			String pad = " ".repeat(widths[i] - width(row[i]));
			line.append(right.contains(i) ? pad + row[i] : row[i] + pad).append(" ".repeat(GAP));
		}
		return line.toString().stripTrailing();
	}

	/** Columns that {@code text} takes on a terminal. */
	static int width(String text) {
		return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
	}

	private static boolean wide(int c) {
		return c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
				|| c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60
				|| c >= 0xffe0 && c <= 0xffe6 || c >= 0x1f300 && c <= 0x1faff || c >= 0x20000 && c <= 0x3fffd);
	}
}
