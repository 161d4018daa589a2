package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at a table whose rows follow one another in time. */
final class SeriesLook {

	private final Attrs settings;
	private final Table table;

	SeriesLook(Path file, Attrs settings) throws Trouble, IOException {
		this.settings = settings;
		this.table = Table.read(file, settings);
	}

	DataFacts facts() throws Trouble {
		List<Integer> features = columns("features", false);
		List<Integer> targets = columns("targets", true);
		int window = (int) Values.number(settings, "window", 1);
		int horizon = (int) Values.number(settings, "horizon", 1);
		int rows = table.rows().size();
		if (rows < window + horizon) {
			throw Trouble.of("data.series.short", table.file().getFileName(), rows, window, horizon).in(table.names());
		}
		Set<Integer> used = new LinkedHashSet<>(features);
		used.addAll(targets);
		double largest = 0;
		for (int column : used) {
			largest = Math.max(largest, largest(column));
		}
		long count = (rows - window - horizon) / (long) Values.number(settings, "stride", 1) + 1;
		return DataFacts.of(DataKind.Samples.of(Shape.sequence(window, features.size()), targets.size() * horizon,
				false, count), largest, List.of(), table.names());
	}

	private List<Integer> columns(String key, boolean last) throws Trouble {
		List<Integer> columns = new ArrayList<>();
		for (String name : Table.list(settings, key)) {
			columns.add(table.column(name));
		}
		if (!columns.isEmpty()) {
			return columns;
		}
		List<Integer> numbers = IntStream.range(0, table.names().size()).filter(c -> table.look(c, false).isNumbers())
				.boxed().toList();
		if (numbers.isEmpty()) {
			throw Trouble.of("data.noFeatures", table.file().getFileName()).in(table.names());
		}
		return last ? numbers.subList(numbers.size() - 1, numbers.size()) : numbers;
	}

	private double largest(int column) throws Trouble {
		ColumnLook look = table.look(column, false);
		if (!look.isNumbers()) {
			throw Trouble.of("data.series.text", table.file().getFileName(), table.names().get(column))
					.in(table.names());
		}
		int gap = table.gap(column);
		if (gap == 0 || gap > 0 && !"previous".equals(Values.text(settings, "gaps"))) {
			throw table.gap(gap, column);
		}
		return look.largest();
	}
}
