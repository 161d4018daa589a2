package org.layerwright.dl4j.data.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.SequenceFile;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.internal.Text;

/** Gathers the rows of a table into sequences as {@link SequenceFile} says. */
public final class SequenceSamples {
	/** This reader, see {@link SeriesSamples#KIND}. */
	public static final String SEQUENCES = "sequences";
	private static final int MOST_CLASSES = 1000;

	private final SequenceFile settings;
	private final CsvTable table;
	private final int sequence;
	private final int target;
	/** Rows of each sequence, in their order. */
	private final List<List<CsvTable.Row>> sequences;
	private final int longest;

	/** Reads the file. */
	public SequenceSamples(SequenceFile settings) {
		this.settings = settings;
		this.table = CsvTable.read(settings.file(), settings.header(), settings.separator());
		this.sequence = settings.sequence().isEmpty() ? 0 : table.column(settings.sequence());
		this.target = settings.target().isEmpty() ? table.names().size() - 1 : table.column(settings.target());
		this.sequences = gather();
		this.longest = sequences.stream().mapToInt(List::size).max().orElse(0);
	}

	/** Makes the samples. */
	public Samples load() {
		List<String> names = names();
		if (names.isEmpty()) {
			throw Text.wrongInput("sequences.features", settings.file());
		}
		List<Column> columns = TableColumns.of(table, names, Set.copyOf(settings.categorical()), Missing.FAIL);
		return Samples.of(List.of(part(columns)), targets()).columns(columns, table.names().get(target))
				.reading(Map.of(SeriesSamples.KIND, SEQUENCES, "sequence", settings.sequence(), "time", settings.time(),
						"step", "" + settings.everyStep(), "header", "" + settings.header()));
	}

	/** The reader of another table like the one that {@link Samples#reading} speaks of. */
	public static SequenceFile again(Path file, Map<String, String> reading, List<Column> columns) {
		return new SequenceFile(file, Boolean.parseBoolean(reading.get("header")), CsvTable.separator(file),
				reading.get("sequence"), reading.get("time"), "", columns.stream().map(Column::name).toList(),
				List.of(), Boolean.parseBoolean(reading.get("step")));
	}

	/**
	 * The sequences alone.
	 *
	 * @param columns how the columns became features when the network learned
	 */
	public Part part(List<Column> columns) {
		int width = columns.stream().mapToInt(Column::width).sum();
		if ((long) sequences.size() * width * longest > Integer.MAX_VALUE - 8) {
			throw Text.wrongInput("series.many", settings.file(), sequences.size(), width * longest);
		}
		float[] values = new float[sequences.size() * width * longest];
		for (int i = 0; i < sequences.size(); i++) {
			float[] steps = TableColumns.encode(new CsvTable(table.file(), table.names(), sequences.get(i)), columns);
			for (int v = 0; v < steps.length; v++) {
				values[(i * width + v % width) * longest + v / width] = steps[v];
			}
		}
		return new Part(new int[] { width, longest }, values, lengths(), null);
	}

	private int[] lengths() {
		return sequences.stream().mapToInt(List::size).toArray();
	}

	private List<List<CsvTable.Row>> gather() {
		Map<String, List<CsvTable.Row>> byName = new LinkedHashMap<>();
		for (CsvTable.Row row : table.rows()) {
			byName.computeIfAbsent(row.values().get(sequence), s -> new ArrayList<>()).add(row);
		}
		if (!settings.time().isEmpty()) {
			int time = table.column(settings.time());
			Comparator<CsvTable.Row> order = table.numeric(time)
					? Comparator.comparingDouble(r -> table.number(r, time))
					: Comparator.comparing(r -> r.values().get(time));
			byName.values().forEach(rows -> rows.sort(order));
		}
		return List.copyOf(byName.values());
	}

	private List<String> names() {
		if (!settings.features().isEmpty()) {
			return settings.features();
		}
		Set<String> others = Set.copyOf(
				new ArrayList<>(List.of(table.names().get(sequence), table.names().get(target), settings.time())));
		return table.names().stream().filter(n -> !others.contains(n)).toList();
	}

	private Targets targets() {
		boolean numbers = table.numeric(target) && !settings.categorical().contains(table.names().get(target));
		List<String> classes = numbers ? List.of() : TableColumns.categories(table, target, MOST_CLASSES);
		int steps = settings.everyStep() ? longest : 1;
		float[] values = new float[sequences.size() * steps];
		for (int i = 0; i < sequences.size(); i++) {
			List<CsvTable.Row> rows = sequences.get(i);
			for (int t = 0; t < rows.size(); t++) {
				float value = truth(rows.get(t), classes);
				int at = settings.everyStep() ? i * steps + t : i;
				if (!settings.everyStep() && t > 0 && values[at] != value) {
					throw table.wrong("sequences.target", rows.get(t), target);
				}
				values[at] = value;
			}
		}
		return settings.everyStep() ? new Targets(values, 1, longest, lengths(), classes)
				: new Targets(values, 1, classes);
	}

	private float truth(CsvTable.Row row, List<String> classes) {
		if (row.lacks(target)) {
			throw table.wrong("csv.missing", row, target);
		}
		return classes.isEmpty() ? (float) table.number(row, target) : classes.indexOf(row.values().get(target));
	}
}
