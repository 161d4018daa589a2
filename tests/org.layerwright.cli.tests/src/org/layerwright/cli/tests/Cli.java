package org.layerwright.cli.tests;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.layerwright.cli.Main;

/** The command line as tests use it: in this process, or as a process of its own. */
final class Cli {

	/** What a command left behind. */
	record Result(int status, List<String> out, List<String> err) {}

	private Cli() {}

	/** Runs a command in this process. */
	static Result run(Object... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts(arguments));
		return new Result(status, out.toString().lines().toList(), err.toString().lines().toList());
	}

	/** Starts a command in {@code directory}; its output goes to the files {@code out} and {@code err} there. */
	static Process start(Path directory, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		for (String property : List.of("layerwright.training", "layerwright.cache")) {
			command.add("-D" + property + "=" + System.getProperty(property));
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(List.of(texts(arguments)));
		return new ProcessBuilder(command).directory(directory.toFile())
				.redirectOutput(directory.resolve("out").toFile()).redirectError(directory.resolve("err").toFile())
				.start();
	}

	/** Runs a command as a process of its own. */
	static Result process(Path directory, Object... arguments) throws IOException, InterruptedException {
		return result(directory, start(directory, arguments));
	}

	/** Waits for a process that {@link #start} started. */
	static Result result(Path directory, Process process) throws IOException, InterruptedException {
		int status = process.waitFor();
		return new Result(status, Files.readAllLines(directory.resolve("out")),
				Files.readAllLines(directory.resolve("err")));
	}

	/** All files below a folder. */
	static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).sorted().toList();
		}
	}

	private static String[] texts(Object... arguments) {
		return Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
	}
}
