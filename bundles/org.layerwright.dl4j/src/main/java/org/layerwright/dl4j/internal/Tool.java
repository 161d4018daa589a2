package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.task.Options;
import org.layerwright.protocol.ExitStatus;

/** A program that takes a run folder, samples or a text, and wishes. */
public final class Tool {

	/** What it does. */
	@FunctionalInterface
	public interface Work {
		/** Does it and gives the exit status. */
		int with(SavedModel model, String input, Options options) throws IOException;
	}

	private Tool() {}

	/**
	 * Runs it and gives the exit status; says on standard error what is wrong, in one line.
	 *
	 * @param name its name, for the line about how to call it
	 * @param args run folder; path, or text; then any number of {@code name=value}
	 */
	public static int run(String name, String[] args, Work work) {
		PrintStream err = System.err;
		if (args.length < 2) {
			err.println(Text.of("tool.usage", name));
			return ExitStatus.USAGE;
		}
		try {
			Options options = Options.of(Arrays.copyOfRange(args, 2, args.length));
			return work.with(new SavedModel(Path.of(args[0])), args[1], options);
		} catch (DataException e) {
			err.println((e.getMessage() + " " + e.remedy()).strip());
		} catch (IOException e) {
			err.println(Text.of("run.folder", args[0], e.getMessage()));
		}
		return ExitStatus.WRONG_INPUT;
	}
}
