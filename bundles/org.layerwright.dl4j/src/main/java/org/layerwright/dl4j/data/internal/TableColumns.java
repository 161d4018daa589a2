package org.layerwright.dl4j.data.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.internal.Text;

/** How the columns of a table become features, and doing it. */
public final class TableColumns {
	private static final int MOST_CATEGORIES = 200;

	private TableColumns() {}

	/** Looks at the columns with these names. */
	static List<Column> of(CsvTable table, List<String> names, Set<String> categorical, Missing missing) {
		return names.stream().map(name -> {
			int index = table.column(name);
			boolean numbers = !categorical.contains(name) && table.numeric(index);
			double mean = missing == Missing.MEAN && numbers ? numbers(table, index).average().orElse(0) : Double.NaN;
			return new Column(name, numbers ? List.of() : categories(table, index, MOST_CATEGORIES),
					missing == Missing.MEAN && !numbers ? 0 : mean);
		}).toList();
	}

	/** The different values of a column, numbers by size and others by alphabet. */
	static List<String> categories(CsvTable table, int column, int most) {
		Stream<String> values = table.rows().stream().filter(r -> !r.lacks(column)).map(r -> r.values().get(column))
				.distinct();
		List<String> sorted = table.numeric(column)
				? values.sorted((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b))).toList()
				: values.sorted().toList();
		if (sorted.size() > most || sorted.isEmpty()) {
			throw Text.wrongInput("csv.categories", table.file(), table.names().get(column), sorted.size(), most);
		}
		return sorted;
	}

	/** The features of all rows. */
	public static float[] encode(CsvTable table, List<Column> columns) {
		int width = columns.stream().mapToInt(Column::width).sum();
		int[] indices = columns.stream().mapToInt(c -> table.column(c.name())).toArray();
		float[] features = new float[width * table.rows().size()];
		int at = 0;
		for (CsvTable.Row row : table.rows()) {
			for (int i = 0; i < indices.length; i++) {
				encode(table, row, indices[i], columns.get(i), features, at);
				at += columns.get(i).width();
			}
		}
		return features;
	}

	private static void encode(CsvTable table, CsvTable.Row row, int index, Column column, float[] features,
			int at) {
		boolean lacks = row.lacks(index);
		if (lacks && Double.isNaN(column.missing())) {
			throw table.wrong("csv.missing", row, index);
		}
		if (column.categories().isEmpty()) {
			features[at] = (float) (lacks ? column.missing() : table.number(row, index));
		} else if (!lacks) {
			int category = column.categories().indexOf(row.values().get(index));
			if (category < 0) {
				throw table.wrong("csv.category", row, index);
			}
			features[at + category] = 1;
		}
	}

	private static DoubleStream numbers(CsvTable table, int column) {
		return table.rows().stream().filter(r -> !r.lacks(column)).mapToDouble(r -> table.number(r, column));
	}
}
