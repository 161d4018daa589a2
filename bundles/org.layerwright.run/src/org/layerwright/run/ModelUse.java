package org.layerwright.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.core.FileDataProbe;
import org.layerwright.model.Design;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.run.internal.ToolProcess;

/** Uses the model that a run saved, in a JVM of its own: measures it, predicts with it. */
public final class ModelUse {
	private static final String PACKAGE = "org.layerwright.dl4j.";

	private final RunFolder run;
	private final List<Path> jars;

	/**
	 * @param jars what {@link TrainingClasspath} found
	 */
	public ModelUse(RunFolder run, List<Path> jars) throws RunProblem {
		if (!Files.isRegularFile(run.model())) {
			throw RunProblem.of("model.none", run.path());
		}
		this.run = run;
		this.jars = jars;
	}

	/** Measures the model on every part of the run's own data; gives {@code evaluation} events, one a line. */
	public void evaluate(Consumer<String> lines) throws RunProblem, InterruptedException {
		TrainingPreparation preparation = new TrainingPreparation(jars);
		try {
			Design design = run.readDesign();
			FileDataProbe probe = new FileDataProbe(Path.of(run.info().origin().directory()));
			Analysis analysis = Analysis.of(Catalog.standard(), design, probe);
			Path classes = preparation.compile(preparation.generate(design, analysis), run.project());
			LaunchPlan plan = LaunchPlan.training(classes, jars, run.info().origin().mainClass(), run, false);
			start(plan.with(Map.of(LaunchSettings.EVALUATE, "true")), lines);
		} catch (IOException e) {
			throw RunProblem.of("folder.broken", run.design());
		}
	}

	/** Measures the model on the data at {@code path}; gives one {@code evaluation} event. */
	public void evaluate(Path path, Consumer<String> lines) throws RunProblem, InterruptedException {
		start(plan("Evaluate", absolute(path), List.of()), lines);
	}

	/**
	 * Predicts each sample of a file or a folder, or answers to a text; gives one line of JSON a sample.
	 *
	 * @param input path of a file or folder; what is neither is taken for the text itself
	 * @param wishes numbers by name, such as a temperature
	 */
	public void predict(String input, Map<String, String> wishes, Consumer<String> lines)
			throws RunProblem, InterruptedException {
		List<String> settings = wishes.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
		start(plan("Predict", isPath(input) ? absolute(Path.of(input)) : input, settings), lines);
	}

	/** A text may be none that a path can be made of. */
	private static boolean isPath(String input) {
		return new File(input).exists();
	}

	private static String absolute(Path path) {
		return path.toAbsolutePath().normalize().toString();
	}

	private LaunchPlan plan(String tool, String input, List<String> settings) {
		List<String> arguments = new ArrayList<>(List.of(run.path().toString(), input));
		arguments.addAll(settings);
		return LaunchPlan.of(PACKAGE + tool, arguments, jars, run);
	}

	private void start(LaunchPlan plan, Consumer<String> lines) throws RunProblem, InterruptedException {
		new ToolProcess(plan, run.path().resolve("model.log"), run.crashFile()).run(lines);
	}
}
