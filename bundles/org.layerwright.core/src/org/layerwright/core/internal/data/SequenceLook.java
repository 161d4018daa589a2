package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at a table of sequences. */
final class SequenceLook {

	private static final int MOST_CLASSES = 1000;
	private static final int MOST_CATEGORIES = 200;
	private final Attrs settings;
	private final Table table;
	private final int sequence;
	private final int target;
	private final Set<String> named;
	private double largest;

	SequenceLook(Path file, Attrs settings) throws Trouble, IOException {
		this.settings = settings;
		this.table = Table.read(file, settings);
		this.sequence = column("sequence", 0);
		this.target = column("target", table.names().size() - 1);
		this.named = Set.copyOf(Table.list(settings, "categorical"));
	}

	private int column(String key, int usual) throws Trouble {
		String name = Values.text(settings, key);
		return name == null || name.isEmpty() ? usual : table.column(name);
	}

	DataFacts facts() throws Trouble {
		int width = 0;
		for (int feature : features()) {
			width += used(feature, MOST_CATEGORIES).width();
		}
		if (width == 0) {
			throw Trouble.of("data.noFeatures", table.file().getFileName()).in(table.names());
		}
		ColumnLook truth = used(target, MOST_CLASSES);
		boolean steps = "step".equals(Values.text(settings, "each"));
		int count = count(steps, truth.isNumbers());
		List<String> classes = truth.isNumbers() ? List.of() : truth.categories();
		DataKind.Samples samples = new DataKind.Samples(List.of(Shape.sequence(Shape.UNKNOWN, width)),
				Math.max(1, classes.size()), !classes.isEmpty(), steps, count);
		return DataFacts.of(samples, largest, classes, table.names());
	}

	private List<Integer> features() throws Trouble {
		List<Integer> columns = new ArrayList<>();
		for (String name : Table.list(settings, "features")) {
			columns.add(table.column(name));
		}
		int time = column("time", -1);
		for (int i = 0; i < table.names().size() && Table.list(settings, "features").isEmpty(); i++) {
			if (i != sequence && i != target && i != time) {
				columns.add(i);
			}
		}
		return columns;
	}

	private ColumnLook used(int column, int most) throws Trouble {
		int gap = table.gap(column);
		if (gap >= 0) {
			throw table.gap(gap, column);
		}
		ColumnLook look = table.look(column, named.contains(table.names().get(column)));
		if (!look.isNumbers() && look.width() > most) {
			throw Trouble
					.of(column == target ? "data.classes" : "data.categories", table.file().getFileName(),
							table.names().get(column), most)
					.in(table.names());
		}
		largest = look.isNumbers() ? Math.max(largest, look.largest()) : largest;
		return look;
	}

	/** Number of sequences; without targets for each step all rows of one must have the same. */
	private int count(boolean steps, boolean numbers) throws Trouble {
		Map<String, Object> targets = new HashMap<>();
		for (int i = 0; i < table.rows().size(); i++) {
			List<String> row = table.rows().get(i);
			Object now = numbers ? Float.valueOf(row.get(target)) : row.get(target);
			Object before = targets.put(row.get(sequence), now);
			if (!steps && before != null && !before.equals(now)) {
				throw Trouble.of("data.sequence.target", table.file().getFileName(), table.lines().get(i),
						table.names().get(target)).in(table.names());
			}
		}
		return targets.size();
	}
}
