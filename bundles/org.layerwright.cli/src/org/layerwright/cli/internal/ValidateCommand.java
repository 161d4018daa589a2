package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.layerwright.core.ElementNames;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright validate}: what is wrong with designs. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
	private final Console console;
	private final List<Map<String, Object>> found = new ArrayList<>();
	private boolean wrong;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
	private List<Path> files;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		files.forEach(this::validate);
		if (json) {
			console.out().println(Json.text(found));
		}
		return wrong ? ExitStatus.WRONG_INPUT : ExitStatus.DONE;
	}

	private void validate(Path file) {
		try {
			DesignInput input = DesignInput.read(file, new Changes());
			input.analysis().problems().forEach(p -> say(input, p));
		} catch (InputError e) {
			wrong = true;
			if (json) {
				found.add(Map.of("file", file.toString(), "severity", "error", "message", e.getMessage()));
			} else {
				console.err().println(ErrorLines.oneLine(e.getMessage()));
			}
		}
	}

	private void say(DesignInput input, Problem problem) {
		wrong |= problem.severity() == Severity.ERROR;
		if (json) {
			found.add(json(input, problem));
		} else {
			String line = ErrorLines.oneLine(input.line(problem));
			String severity = Words.get("severity." + problem.severity().name());
			console.out().println(problem.severity() == Severity.ERROR ? console.bad(line)
					: line + " " + console.faint("(" + severity + ")"));
		}
	}

	private static Map<String, Object> json(DesignInput input, Problem problem) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("file", input.file().toString());
		json.put("element", ElementNames.name(problem.element()));
		json.put("setting", problem.setting());
		json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
		json.put("key", problem.key());
		json.put("message", problem.text().toString());
		json.put("fixes", problem.fixes().stream().map(f -> f.label().toString()).toList());
		return json;
	}
}
