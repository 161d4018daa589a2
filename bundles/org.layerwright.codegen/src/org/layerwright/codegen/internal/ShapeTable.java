package org.layerwright.codegen.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The layers of a network as a table for its Javadoc: name, kind, what it gives, parameters. */
final class ShapeTable {

	/** Above this a table helps nobody. */
	private static final int MOST_ROWS = 60;
	private static final int WIDEST_NAME = 32;

	private ShapeTable() {}

	/** The lines of the table, safe within a comment; empty for a network too large to be looked at in one. */
	static List<String> of(List<Vertex> vertices) {
		if (vertices.size() > MOST_ROWS) {
			return List.of();
		}
		List<String[]> rows = new ArrayList<>();
		rows.add(new String[] { "layer", "kind", "gives", "parameters" });
		vertices.forEach(v -> rows.add(new String[] { JavaText.plain(v.name(), WIDEST_NAME), v.kind(),
			v.shape().toString(), v.parameters() == 0 ? "" : String.format(Locale.ROOT, "%,d", v.parameters()) }));
		long sum = vertices.stream().mapToLong(Vertex::parameters).sum();
		rows.add(new String[] { "", "", "", String.format(Locale.ROOT, "%,d", sum) });
		return rows.stream().map(row -> line(row, widths(rows))).toList();
	}

	private static int[] widths(List<String[]> rows) {
		int[] widths = new int[4];
		for (String[] row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row[i].codePointCount(0, row[i].length()));
			}
		}
		return widths;
	}

	private static String line(String[] row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < row.length; i++) {
			String space = " ".repeat(widths[i] - row[i].codePointCount(0, row[i].length()));
			String cell = JavaText.comment(row[i], WIDEST_NAME + 1);
			line.append(i == 0 ? "" : "  ").append(i == row.length - 1 ? space + cell : cell + space);
		}
		return line.toString().stripTrailing();
	}
}
