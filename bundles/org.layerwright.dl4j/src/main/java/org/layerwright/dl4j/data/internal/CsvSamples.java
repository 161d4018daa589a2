package org.layerwright.dl4j.data.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.CsvFile;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.internal.Text;

/** Makes samples from a table as {@link CsvFile} says. */
public final class CsvSamples {
	private static final int MOST_CLASSES = 1000;

	private final CsvFile settings;
	private final CsvTable table;
	private final int target;

	/** Reads the file. */
	public CsvSamples(CsvFile settings) {
		CsvTable all = CsvTable.read(settings.file(), settings.header(), settings.separator());
		this.settings = settings;
		this.target = settings.target().isEmpty() ? all.names().size() - 1 : all.column(settings.target());
		this.table = settings.missing() == Missing.SKIP ? complete(all) : all;
		if (table.rows().isEmpty()) {
			throw Text.wrongInput("csv.empty", settings.file());
		}
	}

	/** Makes the samples. */
	public Samples load() {
		if (settings.window() > 0) {
			return series();
		}
		List<Column> columns = TableColumns.of(table, names(table), Set.copyOf(settings.categorical()),
				settings.missing());
		float[] features = TableColumns.encode(table, columns);
		int[] shape = { columns.stream().mapToInt(Column::width).sum() };
		boolean classes = settings.categorical().contains(table.names().get(target)) || !table.numeric(target);
		Samples samples = classes ? classified(shape, features) : Samples.measured(shape, features, targets(), 1);
		return samples.columns(columns, table.names().get(target));
	}

	private Samples classified(int[] shape, float[] features) {
		List<String> classes = TableColumns.categories(table, target, MOST_CLASSES);
		int[] labels = new int[table.rows().size()];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = classes.indexOf(present(table.rows().get(i)).values().get(target));
		}
		return Samples.classified(shape, features, labels, classes);
	}

	private float[] targets() {
		float[] targets = new float[table.rows().size()];
		for (int i = 0; i < targets.length; i++) {
			targets[i] = (float) table.number(present(table.rows().get(i)), target);
		}
		return targets;
	}

	private Samples series() {
		float[] values = targets();
		int past = settings.window();
		int count = values.length - past;
		if (count < 1) {
			throw Text.wrongInput("csv.window", settings.file(), values.length, past);
		}
		float[] features = new float[count * past];
		float[] next = new float[count];
		for (int i = 0; i < count; i++) {
			System.arraycopy(values, i, features, i * past, past);
			next[i] = values[i + past];
		}
		return Samples.measured(new int[] { past }, features, next, 1).inOrder().columns(List.of(),
				table.names().get(target));
	}

	private List<String> names(CsvTable of) {
		if (!settings.features().isEmpty()) {
			return settings.features();
		}
		settings.ignored().forEach(of::column); // a name that is not there is a mistake
		Set<String> left = new HashSet<>(settings.ignored());
		left.add(of.names().get(target));
		return of.names().stream().filter(n -> !left.contains(n)).toList();
	}

	private CsvTable.Row present(CsvTable.Row row) {
		if (row.lacks(target)) {
			throw table.wrong("csv.missing", row, target);
		}
		return row;
	}

	private CsvTable complete(CsvTable all) {
		int[] used = settings.window() > 0
				? new int[] { target }
				: IntStream.concat(names(all).stream().mapToInt(all::column), IntStream.of(target)).toArray();
		return all.where(row -> IntStream.of(used).noneMatch(row::lacks));
	}
}
