package org.layerwright.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says every error in one line. */
final class ErrorLines {
	private ErrorLines() {}

	/** The command line is wrong. */
	static int usage(ParameterException error, String[] args) {
		CommandLine line = error.getCommandLine();
		String said = switch (error) {
		case MissingParameterException missing -> Words.get("usage.missing", missing(missing));
		case UnmatchedArgumentException unmatched -> unknown(unmatched);
		default -> oneLine(error.getMessage());
		};
		line.getErr().println(Words.get("usage.wrong", line.getCommandSpec().qualifiedName(), said));
		line.getErr().flush();
		return ExitStatus.USAGE;
	}

	private static String missing(MissingParameterException error) {
		return error.getMissing().stream().map(a -> a.isOption() ? ((OptionSpec) a).longestName() : a.paramLabel())
				.collect(Collectors.joining(", "));
	}

	private static String unknown(UnmatchedArgumentException error) {
		List<String> meant = error.getSuggestions();
		String said = error.getUnmatched().get(0);
		return meant.isEmpty() ? Words.get("usage.unknown", said) : Words.get("usage.meant", said, meant.get(0));
	}

	/** A command failed. */
	static int failed(Exception error, CommandLine line, ParseResult parsed) {
		if (error instanceof InputError input) {
			line.getErr().println(oneLine(input.getMessage()));
			line.getErr().flush();
			return input.status();
		}
		line.getErr()
				.println(Words.get("error.internal", line.getCommandSpec().qualifiedName(), oneLine(error.toString())));
		error.printStackTrace(line.getErr());
		return ExitStatus.FAILED;
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
