package org.layerwright.core.internal.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks through a table once, as the settings of {@code csv} say. */
final class TableLook {

	private static final int MOST_CLASSES = 1000;
	private final Path file;
	private final Attrs settings;
	private final int window;
	private List<String> names = List.of();
	private ColumnLook[] columns;
	private int[] used;
	private int target;
	private long count;

	TableLook(Path file, Attrs settings) {
		this.file = file;
		this.settings = settings;
		this.window = (int) Values.number(settings, "window", 0);
	}

	DataFacts facts() throws Trouble, IOException {
		try (Reader in = Files.newBufferedReader(file)) {
			read(new Rows(in, Table.separator(settings)));
		} catch (CharacterCodingException e) {
			throw Trouble.of("data.encoding", file.getFileName());
		} catch (Trouble e) {
			throw e.in(names);
		}
		return result();
	}

	private void read(Rows rows) throws Trouble, IOException {
		List<String> row = rows.row();
		if (row == null) {
			throw Trouble.of("data.empty", file.getFileName());
		}
		boolean header = !"false".equals(Values.text(settings, "header"));
		names = header ? row : IntStream.rangeClosed(1, row.size()).mapToObj(Integer::toString).toList();
		prepare();
		for (row = header ? rows.row() : row; row != null; row = rows.row()) {
			add(row, rows.line());
		}
		if (count == 0) {
			throw Trouble.of("data.empty", file.getFileName());
		}
	}

	private void prepare() throws Trouble {
		String wanted = Values.text(settings, "target");
		target = wanted == null || wanted.isEmpty() ? names.size() - 1 : column(wanted);
		Set<String> named = new HashSet<>(window > 0 ? List.of() : Table.list(settings, "categorical"));
		columns = names.stream().map(n -> new ColumnLook(named.contains(n))).toArray(ColumnLook[]::new);
		List<Integer> features = new ArrayList<>();
		if (window == 0) {
			for (String name : features()) {
				features.add(column(name));
			}
		}
		features.add(target);
		used = features.stream().mapToInt(i -> i).toArray();
	}

	private List<String> features() throws Trouble {
		List<String> chosen = Table.list(settings, "features");
		if (!chosen.isEmpty()) {
			return chosen;
		}
		List<String> left = new ArrayList<>(names);
		left.remove(target);
		for (String name : Table.list(settings, "ignore")) {
			column(name);
			left.remove(name);
		}
		return left;
	}

	private int column(String name) throws Trouble {
		int index = names.indexOf(name);
		if (index < 0) {
			throw Trouble.of("data.column", file.getFileName(), name, String.join(", ", names));
		}
		return index;
	}

	private void add(List<String> row, int line) throws Trouble {
		if (row.size() != names.size()) {
			throw Trouble.of("data.width", file.getFileName(), line, row.size(), names.size());
		}
		String missing = Values.text(settings, "missing");
		for (int i : used) {
			boolean lacks = ColumnLook.isMissing(row.get(i));
			if (lacks && "skip".equals(missing)) {
				return;
			}
			if (lacks && (i == target || !"mean".equals(missing))) {
				throw Trouble.of("data.gap", file.getFileName(), line, names.get(i));
			}
		}
		for (int i : used) {
			columns[i].add(row.get(i));
		}
		count++;
	}

	private DataFacts result() throws Trouble {
		ColumnLook last = columns[target];
		if (window > 0) {
			if (!last.isNumbers() || count <= window) {
				throw Trouble.of("data.series", file.getFileName(), names.get(target), count, window).in(names);
			}
			return facts(window, 1, false, count - window, List.of());
		}
		int width = Arrays.stream(used, 0, used.length - 1).map(i -> columns[i].width()).sum();
		if (width == 0) {
			throw Trouble.of("data.noFeatures", file.getFileName()).in(names);
		}
		if (last.isNumbers()) {
			return facts(width, 1, false, count, List.of());
		}
		List<String> classes = last.categories();
		if (classes.size() > MOST_CLASSES) {
			throw Trouble.of("data.classes", file.getFileName(), names.get(target), MOST_CLASSES).in(names);
		}
		return facts(width, classes.size(), true, count, classes);
	}

	private DataFacts facts(int width, int outputs, boolean classes, long samples, List<String> classNames) {
		double largest = Arrays.stream(used).mapToObj(i -> columns[i]).filter(ColumnLook::isNumbers)
				.mapToDouble(ColumnLook::largest).max().orElse(0);
		return DataFacts.of(Samples.of(Shape.features(width), outputs, classes, samples), largest, classNames, names);
	}
}
