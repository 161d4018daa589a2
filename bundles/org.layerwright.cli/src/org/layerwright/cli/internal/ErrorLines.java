package org.layerwright.cli.internal;

import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says every error in one line. */
final class ErrorLines {
	private ErrorLines() {
	}

	/** The command line is wrong. */
	static int usage(ParameterException error, String[] args) {
		CommandLine line = error.getCommandLine();
		String said = oneLine(error.getMessage());
		line.getErr().println(Words.get("usage.wrong", line.getCommandSpec().qualifiedName(), said));
		line.getErr().flush();
		return ExitStatus.USAGE;
	}

	/** A command failed. */
	static int failed(Exception error, CommandLine line, ParseResult parsed) throws Exception {
		if (error instanceof InputError input) {
			line.getErr().println(oneLine(input.getMessage()));
			line.getErr().flush();
			return input.status();
		}
		throw error;
	}

	/** Cause and remedy as one line. */
	static String join(String cause, String remedy) {
		boolean sentence = cause.endsWith(".") || cause.endsWith("。");
		return oneLine(remedy.isEmpty() ? cause : cause + (sentence ? " " : "; ") + remedy);
	}

	/** {@code text} without line ends. */
	static String oneLine(String text) {
		return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
