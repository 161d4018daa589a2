import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.GsonBuilder;

/** What was measured, as text while it goes on, and in the end as Markdown and JSON. */
final class Results {
	private final Map<Integer, double[]> limits = new LinkedHashMap<>();
	private final List<Map<String, Object>> rows = new ArrayList<>();
	private final List<String> markdown = new ArrayList<>();

	/** @param cores how many a measurement uses at most */
	Results(int cores) throws IOException, InterruptedException {
		for (int threads = 1; threads <= cores; threads++) {
			double[] limit = limits(threads);
			limits.put(threads, limit);
			System.out.println(text(threads, limit));
		}
	}

	private static String text(int threads, double[] limit) {
		return String.format(Locale.ROOT, "%d %s: %.0f GFLOP/s in products of matrices, %.1f GB/s in copies", threads,
				threads == 1 ? "core" : "cores together", limit[0] / 1e9, limit[1] / 1e9);
	}

	private static double[] limits(int threads) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(Contestant.java("", "").command());
		command = command.subList(0, command.indexOf("Child"));
		List<String> limits = new ArrayList<>(command);
		limits.addAll(List.of("Limits", String.valueOf(threads)));
		ProcessBuilder builder = new ProcessBuilder(limits).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("OMP_NUM_THREADS", "1");
		Process process = builder.start();
		String[] numbers = new String(process.getInputStream().readAllBytes()).strip().split("\\s+");
		process.waitFor();
		return new double[] { Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]) };
	}

	/** Takes a row and prints it. */
	void add(Trial trial, Drawing drawing) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("network", trial.subject.name());
		row.put("use", trial.use.name().toLowerCase(Locale.ROOT));
		row.put("batch", trial.batch);
		row.put("cores", trial.cores);
		Map<String, Double> rates = new LinkedHashMap<>();
		Map<String, Double> ratios = new LinkedHashMap<>();
		for (String name : trial.names()) {
			rates.put(name, trial.rate(name));
			ratios.put(name, trial.ratio(name));
		}
		row.put("samplesPerSecond", rates);
		row.put("ratioToOurs", ratios);
		if (!Double.isNaN(trial.goal)) {
			row.put("goal", trial.goal);
		}
		double share = trial.use == Trial.Use.TRAIN || trial.use == Trial.Use.CORES ? 1 : 1.0 / 3;
		double arithmetic = limits.get(trial.cores)[0] / (drawing.operations() * share);
		double memory = limits.get(trial.cores)[1] / (drawing.bytes(trial.batch) * share);
		row.put("limitOfArithmetic", arithmetic);
		row.put("limitOfMemory", memory);
		rows.add(row);
		print(trial, Math.min(arithmetic, memory), arithmetic < memory ? "arithmetic" : "memory");
	}

	private void print(Trial trial, double limit, String what) {
		String use = switch (trial.use) {
		case TRAIN -> "Training on one core";
		case CORES -> "Training on " + trial.cores + " cores";
		case PREDICT -> "Prediction on one core, whole batches";
		case SINGLE -> "Prediction on one core, one sample a time";
		};
		StringBuilder others = new StringBuilder();
		for (String name : trial.names()) {
			if (!name.equals(Contestant.OURS)) {
				others.append(String.format(Locale.ROOT, "%s %,.0f (%.2f×)  ", name, trial.rate(name), trial.ratio(name)));
			}
		}
		String goal = Double.isNaN(trial.goal) || Double.isNaN(trial.ratio()) ? ""
				: String.format(Locale.ROOT, "%.2f of %.2f %s", trial.ratio(), trial.goal,
						trial.ratio() >= trial.goal ? "reached" : "MISSED");
		System.out.printf(Locale.ROOT, "%-12s %-42s b%-4d %,10.0f | %s| %s%n", trial.subject.name(), use, trial.batch,
				trial.rate(Contestant.OURS), others, goal);
		markdown.add(String.format(Locale.ROOT, "| %s | %s | %d | %,.0f | %s | %s | %s | %s | %s | %s | %,.0f (%s) |",
				trial.subject.title(), use, trial.batch, trial.rate(Contestant.OURS), cell(trial, Contestant.STOCK),
				cell(trial, Contestant.PYTORCH), cell(trial, Contestant.TUNED),
				cell(trial, Cores.ALONE), cell(trial, Cores.HALVES), goal.isEmpty() ? "" : goal, limit, what));
	}

	private static String cell(Trial trial, String name) {
		return trial.names().contains(name)
				? String.format(Locale.ROOT, "%,.0f (%.2f)", trial.rate(name), trial.ratio(name)) : "";
	}

	/** Writes what was measured. */
	void write(Path folder, int rounds) throws IOException {
		Files.createDirectories(folder);
		List<String> text = new ArrayList<>();
		text.add("Samples a second, medians of " + rounds + " rounds; in brackets the median of the rounds' ratios of"
				+ " Layerwright to the other. The last column is what the machine could do at most with this network, and"
				+ " what sets that limit.");
		text.add("");
		limits.forEach((threads, limit) -> text.add("- " + text(threads, limit)));
		text.add("");
		text.add("| network | use | batch | Layerwright | DL4J | PyTorch | " + Contestant.TUNED
				+ " | one core | a network each | goal | limit |");
		text.add("|---|---|---:|---:|---:|---:|---:|---:|---:|---|---:|");
		text.addAll(markdown);
		Files.write(folder.resolve("speed.md"), text);
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("rounds", rounds);
		limits.forEach((threads, limit) -> all.put("limitsOf" + threads, Map.of("operationsPerSecond", limit[0],
				"bytesPerSecond", limit[1])));
		all.put("java", Runtime.version().toString());
		all.put("rows", rows);
		Files.writeString(folder.resolve("speed.json"), new GsonBuilder().setPrettyPrinting()
				.serializeSpecialFloatingPointValues().create().toJson(all) + "\n");
		System.out.println("written to " + folder.resolve("speed.md") + " and " + folder.resolve("speed.json"));
	}
}
