package org.layerwright.cli.internal;

import java.util.concurrent.Callable;

import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code layerwright} itself: only its commands do something. */
@Command(name = "layerwright", subcommands = { TrainCommand.class, ValidateCommand.class,
	SummaryCommand.class, GenerateCommand.class, PreviewCommand.class, EvaluateCommand.class, PredictCommand.class,
	KindsCommand.class })
public final class LayerwrightCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	/** The command line, ready to execute. */
	public static CommandLine commandLine(Console console) {
		CommandLine line = new CommandLine(new LayerwrightCommand(), new Commands(console));
		line.setResourceBundle(java.util.ResourceBundle.getBundle(Words.BUNDLE));
		line.setOut(console.out()).setErr(console.err());
		line.setColorScheme(
				CommandLine.Help.defaultColorScheme(console.colors() ? Ansi.ON : Ansi.OFF));
		line.setUsageHelpAutoWidth(console.terminal());
		line.setAbbreviatedOptionsAllowed(false).setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler(ErrorLines::usage).setExecutionExceptionHandler(ErrorLines::failed);
		Commands.complete(line);
		return line;
	}

	@Override
	public Integer call() {
		spec.commandLine().usage(spec.commandLine().getErr());
		return ExitStatus.USAGE;
	}
}
