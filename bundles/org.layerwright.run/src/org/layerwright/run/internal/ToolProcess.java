package org.layerwright.run.internal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunProblem;

/**
 * A training JVM that does something short and ends.
 *
 * @param plan what to start
 * @param complaints file for what it says on standard error
 * @param crashFile where a crashing JVM explains itself
 */
public record ToolProcess(LaunchPlan plan, Path complaints, Path crashFile) {

	/** Lets it do its work; gives what it prints line by line. */
	public void run(Consumer<String> lines) throws RunProblem, InterruptedException {
		try {
			Process process = start(complaints.toFile());
			Thread guard = new Thread(process::destroyForcibly, "layerwright-guard");
			Runtime.getRuntime().addShutdownHook(guard);
			try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
				out.lines().forEach(lines);
			}
			int exit = process.waitFor();
			Runtime.getRuntime().removeShutdownHook(guard);
			CrashDiagnosis why = CrashDiagnosis.of(exit, complaints, crashFile);
			if (exit != 0) {
				throw new RunProblem(why.cause(), why.remedy());
			}
		} catch (IOException e) {
			throw RunProblem.of("launch.failed", plan.java(), e.getMessage());
		}
	}

	private Process start(File errors) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(plan.command()).directory(plan.directory().toFile())
				.redirectError(errors);
		builder.environment().putAll(plan.environment());
		Process process = builder.start();
		process.getOutputStream().close();
		return process;
	}
}
