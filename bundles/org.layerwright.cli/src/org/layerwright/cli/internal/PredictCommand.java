package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.ModelUse;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright predict}: what the model of a run makes of samples. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
	private static final Gson GSON = new Gson();
	private static final int MOST = 3;

	private final Console console;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private Path folder;

	@Option(names = { "-i", "--input" }, required = true, paramLabel = "FILE", descriptionKey = "predict.input")
	private Path input;

	@Option(names = "--json", descriptionKey = "predict.json")
	private boolean json;

	PredictCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError, InterruptedException {
		try {
			new ModelUse(RunFolder.open(folder), TrainingJars.locate(console)).predict(input,
					line -> console.out().println(json ? line : shown(GSON.fromJson(line, JsonObject.class))));
		} catch (RunProblem e) {
			throw InputError.of(e);
		}
		return ExitStatus.DONE;
	}

	private String shown(JsonObject prediction) {
		String name = text(prediction, prediction.has("file") ? "file" : "sample");
		if (!prediction.has("class")) {
			JsonArray values = prediction.getAsJsonArray("values");
			return name + "  " + values.asList().stream().map(v -> Metrics.plain(v.getAsDouble()))
					.collect(Collectors.joining("  "));
		}
		return name + "  " + console.bold(text(prediction, "class")) + "  " + console.faint(outputs(prediction));
	}

	/** The likeliest classes with their share. */
	private static String outputs(JsonObject prediction) {
		return prediction.getAsJsonObject("outputs").entrySet().stream()
				.sorted(Map.Entry.<String, JsonElement>comparingByValue(
						(a, b) -> Double.compare(b.getAsDouble(), a.getAsDouble())))
				.limit(MOST)
				.map(e -> String.format(Locale.ROOT, "%s %.1f %%", e.getKey(), e.getValue().getAsDouble() * 100))
				.collect(Collectors.joining("  "));
	}

	private static String text(JsonObject prediction, String key) {
		JsonElement value = prediction.get(key);
		return value == null ? "" : value.getAsString();
	}
}
