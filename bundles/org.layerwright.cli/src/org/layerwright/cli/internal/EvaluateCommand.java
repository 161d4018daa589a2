package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.ModelUse;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright evaluate}: how good the model of a run is, on its own data or on others. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
	private static final String NONE = Option.NULL_VALUE;

	private final Console console;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private Path folder;

	@Option(names = "--data", paramLabel = "NAME=PATH", descriptionKey = "evaluate.data", mapFallbackValue = NONE)
	private Map<String, String> data = new LinkedHashMap<>();

	@Option(names = "--json", descriptionKey = "evaluate.json")
	private boolean json;

	EvaluateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError, InterruptedException {
		List<String> lines = new ArrayList<>();
		try {
			RunFolder run = RunFolder.open(folder);
			ModelUse model = new ModelUse(run, TrainingJars.locate(console));
			if (data.isEmpty()) {
				model.evaluate(lines::add);
			} else {
				model.evaluate(path(run), lines::add);
			}
		} catch (RunProblem e) {
			throw InputError.of(e);
		}
		if (json) {
			lines.forEach(console.out()::println);
		} else {
			table(lines.stream().map(EventCodec::parse).filter(Evaluation.class::isInstance).map(Evaluation.class::cast)
					.toList());
		}
		return ExitStatus.DONE;
	}

	private Path path(RunFolder run) throws InputError {
		Map.Entry<String, String> only = data.entrySet().iterator().next();
		if (data.size() > 1) {
			throw InputError.usage("evaluate.one");
		}
		if (only.getValue() == null) {
			throw InputError.usage("data.form", only.getKey());
		}
		List<String> names = DesignInput.names(run);
		if (!names.contains(only.getKey())) {
			throw InputError.input("evaluate.name", folder, only.getKey(), String.join(", ", names));
		}
		return Path.of(only.getValue());
	}

	private void table(List<Evaluation> evaluations) {
		Set<String> names = new LinkedHashSet<>();
		evaluations.forEach(e -> names.addAll(e.metrics().keySet()));
		Table table = new Table().right(1, 2, 3, 4, 5);
		List<String> head = new ArrayList<>(List.of(""));
		names.forEach(n -> head.add(Metrics.name(n)));
		table.row(head.toArray(String[]::new));
		for (Evaluation evaluation : evaluations) {
			List<String> row = new ArrayList<>(List.of(Words.get("split." + evaluation.split())));
			names.forEach(n -> row.add(Metrics.value(n, evaluation.metrics().getOrDefault(n, Double.NaN))));
			table.row(row.toArray(String[]::new));
		}
		table.print(console.out());
	}
}
