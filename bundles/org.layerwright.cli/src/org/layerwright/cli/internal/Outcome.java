package org.layerwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.RunFinished;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunState;

/** What a training ends with: its metrics, where it lies, and what can be done next. */
final class Outcome {
	private final Console console;
	private final Path file;
	private final RunFolder run;
	private final boolean json;

	Outcome(Console console, Path file, RunFolder run, boolean json) {
		this.console = console;
		this.file = file;
		this.run = run;
		this.json = json;
	}

	/**
	 * Says how the run ended and gives the exit status.
	 *
	 * @param wrongInput whether it failed because of its input
	 */
	int say(RunInfo info, boolean wrongInput) {
		int failed = wrongInput ? ExitStatus.WRONG_INPUT : ExitStatus.FAILED;
		int status = info.state() == RunState.FINISHED ? ExitStatus.DONE : failed;
		if (info.state() == RunState.FAILED) {
			console.err().println(failure(info));
		}
		if (json) {
			console.out().println(Json.line(result(info, status)));
		} else {
			ending(info);
		}
		console.out().flush();
		console.err().flush();
		return status;
	}

	/** The data were wrong before anything was learned: says so and leaves nothing behind. */
	int refuse(RunInfo info) throws IOException {
		console.err().println(failure(info));
		console.err().flush();
		run.discard();
		Path parent = run.path().getParent();
		if (parent != null && parent.equals(Path.of("runs").toAbsolutePath()) && empty(parent)) {
			Files.delete(parent);
		}
		return ExitStatus.WRONG_INPUT;
	}

	private static boolean empty(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isEmpty();
		}
	}

	private String failure(RunInfo info) {
		return file + ": " + ErrorLines.join(info.outcome().cause(), info.outcome().remedy());
	}

	private void ending(RunInfo info) {
		Path folder = UnfinishedRun.show(run.path());
		if (info.state() == RunState.FINISHED) {
			String reason = RunFinished.EARLY_STOPPING.equals(info.outcome().reason()) ? "end.early" : "end.done";
			say(Words.get(reason, Pace.clock(info.outcome().seconds())));
			tested(info.outcome().metrics());
			where(folder);
			say(Words.get("end.next", folder));
			return;
		}
		if (info.state() == RunState.STOPPED) {
			say(Words.get("end.stopped"));
		}
		where(folder);
		say(run.hasCheckpoint() ? Words.get("end.resume", UnfinishedRun.show(file), folder)
				: Words.get("end.noCheckpoint"));
	}

	private void where(Path folder) {
		say(Words.get(Files.exists(run.model()) ? "end.run" : "end.run.noModel", folder));
	}

	private void tested(Map<String, Double> metrics) {
		for (String split : List.of("test", "validation")) {
			Map<String, Double> own = new LinkedHashMap<>();
			metrics.forEach((name, value) -> {
				if (name.startsWith(split + ".")) {
					own.put(name.substring(split.length() + 1), value);
				}
			});
			if (!own.isEmpty()) {
				say(console.bold(Words.get("split." + split)) + "  " + console.bold(Metrics.text(own)));
				return;
			}
		}
	}

	private Map<String, Object> result(RunInfo info, int status) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("type", "result");
		result.put("run", run.path().toString());
		result.put("state", info.state().name().toLowerCase(java.util.Locale.ROOT));
		result.put("exit", status);
		result.put("metrics", info.outcome().metrics());
		result.put("cause", info.outcome().cause());
		result.put("remedy", info.outcome().remedy());
		return result;
	}

	private void say(String line) {
		console.out().println(line);
	}
}
