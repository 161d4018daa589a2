package org.layerwright.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts training JVMs as plain processes, for the command line. */
public final class RunLauncher {
	private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "layerwright");

	private RunLauncher() {}

	/**
	 * Starts {@code plan}; what it prints is appended to {@code console}. Ctrl+C in a terminal reaches every process
	 * there: the training ignores it, so that it can be stopped in order.
	 */
	public static Process start(LaunchPlan plan, Path console) throws RunProblem {
		List<String> command = new ArrayList<>(File.separatorChar == '/' ? DEAF : List.of());
		command.addAll(plan.command());
		ProcessBuilder builder = new ProcessBuilder(command).directory(plan.directory().toFile())
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
		builder.environment().putAll(plan.environment());
		try {
			Process process = builder.start();
			if (!plan.awaits()) {
				process.getOutputStream().close();
			}
			return process;
		} catch (IOException e) {
			throw RunProblem.of("launch.failed", plan.java(), e.getMessage());
		}
	}
}
