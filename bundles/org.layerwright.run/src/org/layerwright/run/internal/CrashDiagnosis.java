package org.layerwright.run.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.RunProblem;

/**
 * Why a training process ended without a word, found from what it left behind.
 *
 * @param cause what happened, one line
 * @param remedy what helps, one line; may be empty
 */
public record CrashDiagnosis(String cause, String remedy) {
	/** Stands for an exit status that nobody saw. */
	public static final int UNKNOWN = -1;
	private static final int SIGNALS = 128;
	private static final int KILLED = SIGNALS + 9;
	private static final int TERMINATED = SIGNALS + 15;
	private static final int TAIL = 64 << 10;
	private static final int LONGEST = 300;
	private static final List<String> NOISE = List.of("at ", "...", "SLF4J:", "WARNING:");

	/**
	 * @param exit exit status of the process; 128 and the signal's number if one ended it
	 * @param console what it printed
	 * @param crashFile where a crashing JVM explains itself
	 */
	public static CrashDiagnosis of(int exit, Path console, Path crashFile) {
		String printed = tail(console);
		if (printed.contains("OutOfMemoryError") || printed.contains("insufficient memory")) {
			return said("crash.memory");
		}
		if (printed.contains("UnsatisfiedLinkError") || printed.contains("Could not find or load main class")
				|| printed.contains("NoClassDefFoundError")) {
			return said("crash.installation", lastError(printed));
		}
		boolean uncaught = printed.contains("Exception in thread"); // then the JVM ends with the same status
		if (exit == ExitStatus.WRONG_INPUT && !uncaught && !lastError(printed).isEmpty()) {
			return new CrashDiagnosis(lastError(printed), ""); // said by the training in one line, remedy included
		}
		if (Files.exists(crashFile)) {
			return said("crash.native", frame(crashFile), crashFile);
		}
		if (exit == KILLED) {
			return said("crash.killed");
		}
		if (exit == TERMINATED) {
			return said("crash.terminated");
		}
		if (exit == UNKNOWN) {
			return said("crash.gone");
		}
		String last = lastError(printed);
		return last.isEmpty() ? said("crash.silent", exit) : said("crash.error", last, console);
	}

	private static CrashDiagnosis said(String key, Object... arguments) {
		RunProblem problem = RunProblem.of(key, arguments);
		return new CrashDiagnosis(problem.getMessage(), problem.remedy());
	}

	private static String tail(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			int from = Math.max(0, bytes.length - TAIL);
			return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	private static String lastError(String printed) {
		List<String> lines = printed.lines().map(String::strip).filter(CrashDiagnosis::tells).toList();
		return lines.stream().filter(l -> l.contains("Exception") || l.contains("Error")).reduce((a, b) -> b)
				.or(() -> lines.stream().reduce((a, b) -> b)).map(CrashDiagnosis::shorten).orElse("");
	}

	private static boolean tells(String line) {
		return !line.isEmpty() && NOISE.stream().noneMatch(line::startsWith);
	}

	private static String frame(Path crashFile) {
		try {
			List<String> lines = Files.readAllLines(crashFile);
			int problem = lines.indexOf("# Problematic frame:");
			return problem < 0 ? ""
					: lines.get(Math.min(problem + 1, lines.size() - 1)).replaceFirst("^# *", "").strip();
		} catch (IOException e) {
			return "";
		}
	}

	private static String shorten(String line) {
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}
}
