package org.layerwright.cli;

import java.io.PrintWriter;

import org.layerwright.cli.internal.Console;
import org.layerwright.cli.internal.LayerwrightCommand;

/** The {@code layerwright} command. Needs no OSGi and no display. */
public final class Main {
	private Main() {}

	/** Runs a command line and ends the process with its exit status. */
	public static void main(String[] args) {
		System.exit(run(Console.ofProcess(), args));
	}

	/**
	 * Runs a command line in this process.
	 *
	 * @param out where results go
	 * @param err where errors go, one line each
	 * @return exit status, see {@link org.layerwright.protocol.ExitStatus}
	 */
	public static int run(PrintWriter out, PrintWriter err, String... args) {
		return run(new Console(out, err, false, false), args);
	}

	private static int run(Console console, String... args) {
		return LayerwrightCommand.commandLine(console).execute(args);
	}
}
