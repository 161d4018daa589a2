package org.layerwright.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.ModelUse;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;

import com.google.gson.Gson;
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

	@Option(names = { "-i", "--input" }, paramLabel = "INPUT", descriptionKey = "predict.input")
	private String input = "";

	@Option(names = { "-o", "--output" }, paramLabel = "DIR", descriptionKey = "predict.output")
	private Path output;

	@Option(names = "--temperature", paramLabel = "T", descriptionKey = "predict.temperature")
	private String temperature;

	@Option(names = "--top-k", paramLabel = "K", descriptionKey = "predict.topK")
	private String topK;

	@Option(names = "--length", paramLabel = "N", descriptionKey = "predict.length")
	private String length;

	@Option(names = "--seed", paramLabel = "S", descriptionKey = "predict.seed")
	private String seed;

	@Option(names = "--beam", paramLabel = "N", descriptionKey = "predict.beam")
	private String beam;

	@Option(names = "--json", descriptionKey = "predict.json")
	private boolean json;

	PredictCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError, InterruptedException {
		try {
			new ModelUse(RunFolder.open(folder), TrainingJars.locate(console)).predict(input, wishes(), this::print);
		} catch (RunProblem e) {
			throw InputError.of(e);
		} catch (UncheckedIOException e) {
			throw InputError.input("predict.write", output, ErrorLines.oneLine(e.getCause().getMessage()));
		}
		return ExitStatus.DONE;
	}

	private void print(String line) {
		JsonObject prediction = GSON.fromJson(line, JsonObject.class);
		if (output != null && Pictures.isPicture(prediction)) {
			try {
				console.out().println(new Pictures(output).write(prediction));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		} else {
			console.out().println(json ? line : shown(prediction));
		}
	}

	private Map<String, String> wishes() {
		Map<String, String> wishes = new LinkedHashMap<>();
		wishes.put("temperature", temperature);
		wishes.put("topK", topK);
		wishes.put("length", length);
		wishes.put("seed", seed);
		wishes.put("beam", beam);
		wishes.values().removeIf(Objects::isNull);
		return wishes;
	}

	private String shown(JsonObject prediction) {
		if (prediction.has("text")) {
			return text(prediction, "text");
		}
		String name = text(prediction, prediction.has("file") ? "file" : "sample");
		if (prediction.has("steps")) {
			return name + "  " + prediction.getAsJsonArray("steps").asList().stream()
					.map(step -> step(step.getAsJsonObject())).collect(Collectors.joining("  "));
		}
		return name + "  " + step(prediction)
				+ (prediction.has("class") ? "  " + console.faint(outputs(prediction)) : "");
	}

	/** What is said of a sample, or of one of its time steps. */
	private String step(JsonObject prediction) {
		if (prediction.has("class")) {
			return console.bold(text(prediction, "class"));
		}
		return prediction.getAsJsonArray("values").asList().stream().map(v -> Metrics.plain(v.getAsDouble()))
				.collect(Collectors.joining("  "));
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
