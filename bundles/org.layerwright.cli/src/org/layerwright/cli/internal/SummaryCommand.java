package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.layerwright.catalog.Shape;
import org.layerwright.core.Costs;
import org.layerwright.core.Summary;
import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright summary}: one row a layer. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Mixin
	private Changes changes = new Changes();

	SummaryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError {
		Summary summary = Summary.of(DesignInput.read(file, changes).analysis());
		if (json) {
			console.out().println(Json.text(json(summary)));
		} else {
			table(summary);
		}
		return ExitStatus.DONE;
	}

	private void table(Summary summary) {
		Table table = new Table().right(3, 4, 5);
		table.row(Words.get("summary.name"), Words.get("summary.kind"), Words.get("summary.shape"),
				Words.get("summary.parameters"), Words.get("summary.multiplyAdds"), Words.get("summary.memory"));
		summary.rows().forEach(r -> row(table, r.name(), r.kind(), r.shapeText(), r.costs()));
		row(table, Words.get("summary.total"), "", "", summary.totals());
		table.print(console.out());
	}

	private static void row(Table table, String name, String kind, String shape, Costs costs) {
		table.row(name, kind, shape, whole(costs.cost().trainable() + costs.cost().fixed()),
				whole(costs.cost().multiplyAdds()), bytes(costs.activationBytes()));
	}

	private static String whole(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	private static String bytes(long bytes) {
		if (bytes < 1024) {
			return bytes + " B  ";
		}
		return bytes < 1 << 20 ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0)
				: String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
	}

	private static Map<String, Object> json(Summary summary) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("layers", summary.rows().stream().map(SummaryCommand::json).toList());
		json.put("total", json(summary.totals()));
		return json;
	}

	private static Map<String, Object> json(Summary.Row row) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("name", row.name());
		json.put("kind", row.kind());
		json.put("inputs", row.inputs());
		json.put("shape", row.shape() == null ? null : sizes(row.shape()));
		json.putAll(json(row.costs()));
		return json;
	}

	/** Null for a size that is only known with the data. */
	private static List<Integer> sizes(Shape shape) {
		return Arrays.asList(shape.sizes().stream().map(s -> s == Shape.UNKNOWN ? null : s).toArray(Integer[]::new));
	}

	private static Map<String, Object> json(Costs costs) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("trainable", costs.cost().trainable());
		json.put("fixed", costs.cost().fixed());
		json.put("multiplyAdds", costs.cost().multiplyAdds());
		json.put("activationBytes", costs.activationBytes());
		return json;
	}
}
