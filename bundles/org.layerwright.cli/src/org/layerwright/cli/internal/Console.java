package org.layerwright.cli.internal;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command talks to.
 *
 * @param out results
 * @param err errors and hints
 * @param terminal whether {@code out} is a terminal that a person watches
 * @param colors whether it may be coloured
 */
public record Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colors) {

	/** The streams of this process. */
	public static Console ofProcess() {
		boolean terminal = interactive() && !"dumb".equals(System.getenv("TERM"));
		return new Console(writer(System.out), writer(System.err), terminal,
				terminal && System.getenv("NO_COLOR") == null);
	}

	/** Where no language is set, as in most containers, Java would write ASCII; terminals there read UTF-8. */
	private static PrintWriter writer(PrintStream stream) {
		boolean unset = stream.charset().equals(StandardCharsets.US_ASCII);
		return new PrintWriter(new OutputStreamWriter(stream, unset ? StandardCharsets.UTF_8 : stream.charset()), true);
	}

	/** From Java 22 on a console may be there without a terminal, and says so. */
	private static boolean interactive() {
		java.io.Console console = System.console();
		try {
			return console != null && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true; // Java 21: it is there only with one
		}
	}

	/** {@code text} in bold, where there are colours. */
	public String bold(String text) {
		return styled("1", text);
	}

	/** {@code text} in green, where there are colours. */
	public String good(String text) {
		return styled("32", text);
	}

	/** {@code text} in red, where there are colours. */
	public String bad(String text) {
		return styled("31", text);
	}

	/** {@code text} in grey, where there are colours. */
	public String faint(String text) {
		return styled("90", text);
	}

	private String styled(String code, String text) {
		return colors ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
	}
}
