package org.layerwright.dl4j.data.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.data.TimeSeriesFile;
import org.layerwright.dl4j.internal.Text;

/** Cuts windows out of a table as {@link TimeSeriesFile} says. */
public final class SeriesSamples {
	/** Where {@link Samples#reading} says what kind of reader it was. */
	public static final String KIND = "kind";
	/** This reader. */
	public static final String SERIES = "series";

	private final TimeSeriesFile settings;
	private final CsvTable table;

	/** Reads the file. */
	public SeriesSamples(TimeSeriesFile settings) {
		PlanePoints.positive("window", settings.window());
		PlanePoints.positive("horizon", settings.horizon());
		PlanePoints.positive("stride", settings.stride());
		this.settings = settings;
		this.table = CsvTable.read(settings.file(), settings.header(), settings.separator());
	}

	/** Makes the samples. */
	public Samples load() {
		List<String> features = names(settings.features(), false);
		List<String> targets = names(settings.targets(), true);
		int rows = table.rows().size();
		int count = Math.floorDiv(rows - settings.window() - settings.horizon(), settings.stride()) + 1;
		if (count < 1) {
			throw Text.wrongInput("series.short", settings.file(), rows, settings.window(), settings.horizon());
		}
		int[] shape = { features.size(), settings.window() };
		Part part = new Part(shape, windows(values(features), count));
		Targets next = new Targets(next(values(targets), count), targets.size() * settings.horizon(), List.of());
		return Samples.of(List.of(part), next).columns(columns(features), String.join(", ", targets))
				.inOrder((settings.horizon() - 1) / settings.stride()).reading(reading(targets));
	}

	private Map<String, String> reading(List<String> targets) {
		return Map.of(KIND, SERIES, "targets", String.join("\n", targets), "horizon", "" + settings.horizon(), "stride",
				"" + settings.stride(), "fill", "" + settings.fill(), "header", "" + settings.header());
	}

	/** The reader of another table like the one that {@link Samples#reading} speaks of. */
	public static TimeSeriesFile again(Path file, Map<String, String> reading, List<Column> columns, int window) {
		return new TimeSeriesFile(file, Boolean.parseBoolean(reading.get("header")), CsvTable.separator(file),
				columns.stream().map(Column::name).toList(), List.of(reading.get("targets").split("\n")), window,
				Integer.parseInt(reading.get("horizon")), Integer.parseInt(reading.get("stride")),
				Boolean.parseBoolean(reading.get("fill")));
	}

	/** The end of the series, from which what comes behind it is predicted: one sample. */
	public float[] latest() {
		List<String> features = names(settings.features(), false);
		int rows = table.rows().size();
		if (rows < settings.window()) {
			throw Text.wrongInput("csv.window", settings.file(), rows, settings.window());
		}
		float[][] values = values(features);
		float[] window = new float[features.size() * settings.window()];
		cut(values, rows - settings.window(), window, 0);
		return window;
	}

	/** The columns that are wanted, else all columns of numbers or the last of them. */
	private List<String> names(List<String> wanted, boolean last) {
		if (!wanted.isEmpty()) {
			return wanted;
		}
		List<String> numbers = IntStream.range(0, table.names().size()).filter(table::numeric)
				.mapToObj(table.names()::get).toList();
		if (numbers.isEmpty()) {
			throw Text.wrongInput("series.numbers", settings.file());
		}
		return last ? numbers.subList(numbers.size() - 1, numbers.size()) : numbers;
	}

	/** All values of some columns, column by column. */
	private float[][] values(List<String> names) {
		return names.stream().map(n -> values(table.column(n))).toArray(float[][]::new);
	}

	private float[] values(int column) {
		float[] values = new float[table.rows().size()];
		for (int i = 0; i < values.length; i++) {
			CsvTable.Row row = table.rows().get(i);
			boolean lacks = row.lacks(column);
			if (lacks && (!settings.fill() || i == 0)) {
				throw table.wrong("series.missing", row, column);
			}
			values[i] = lacks ? values[i - 1] : (float) table.number(row, column);
		}
		return values;
	}

	private float[] windows(float[][] columns, int count) {
		int width = columns.length * settings.window();
		if ((long) count * width > Integer.MAX_VALUE - 8) {
			throw Text.wrongInput("series.many", settings.file(), count, width);
		}
		float[] all = new float[count * width];
		for (int i = 0; i < count; i++) {
			cut(columns, i * settings.stride(), all, i * width);
		}
		return all;
	}

	private void cut(float[][] columns, int row, float[] to, int at) {
		for (int c = 0; c < columns.length; c++) {
			System.arraycopy(columns[c], row, to, at + c * settings.window(), settings.window());
		}
	}

	private float[] next(float[][] columns, int count) {
		float[] all = new float[count * columns.length * settings.horizon()];
		int at = 0;
		for (int i = 0; i < count; i++) {
			int row = i * settings.stride() + settings.window();
			for (int h = 0; h < settings.horizon(); h++) {
				for (float[] column : columns) {
					all[at++] = column[row + h];
				}
			}
		}
		return all;
	}

	private static List<Column> columns(List<String> names) {
		return names.stream().map(n -> new Column(n, List.of(), Double.NaN)).toList();
	}
}
