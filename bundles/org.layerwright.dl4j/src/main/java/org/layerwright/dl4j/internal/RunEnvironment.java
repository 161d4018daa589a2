package org.layerwright.dl4j.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.layerwright.protocol.LaunchSettings;

/**
 * What the environment says about a run.
 *
 * @param folder run folder
 * @param resume continue from its last checkpoint
 * @param evaluate train nothing, measure the saved model
 * @param port port of who controls the run, 0 for nobody
 * @param secret what that one wants to hear first
 * @param quiet print no progress
 * @param layersEvery iterations between reports on layers, 0 for none
 */
public record RunEnvironment(Path folder, boolean resume, boolean evaluate, int port, String secret, boolean quiet,
		int layersEvery) {

	/** Reads the variables of {@link LaunchSettings}. */
	public static RunEnvironment of(Map<String, String> variables) {
		String folder = variables.get(LaunchSettings.RUN);
		return new RunEnvironment(folder == null ? Path.of("runs", now()) : Path.of(folder),
				Boolean.parseBoolean(variables.get(LaunchSettings.RESUME)),
				Boolean.parseBoolean(variables.get(LaunchSettings.EVALUATE)), number(variables, LaunchSettings.CONTROL),
				variables.getOrDefault(LaunchSettings.SECRET, ""),
				Boolean.parseBoolean(variables.get(LaunchSettings.QUIET)), number(variables, LaunchSettings.LAYERS));
	}

	/** The same in another folder, quietly and with nobody in control: for tests. */
	public static RunEnvironment in(Path folder, boolean resume) {
		return new RunEnvironment(folder, resume, false, 0, "", true, 0);
	}

	private static int number(Map<String, String> variables, String name) {
		String value = variables.getOrDefault(name, "0");
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException e) {
			throw Text.wrongInput("environment.number", name, value);
		}
	}

	private static String now() {
		return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
	}
}
