package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.protocol.ExitStatus;

/** A program that takes a run folder and a path to samples. */
public final class Tool {

	/** What it does. */
	@FunctionalInterface
	public interface Work {
		/** Does it and gives the exit status. */
		int with(SavedModel model, Path samples) throws IOException;
	}

	private Tool() {}

	/**
	 * Runs it and gives the exit status; says on standard error what is wrong, in one line.
	 *
	 * @param name its name, for the line about how to call it
	 * @param args run folder and path
	 */
	public static int run(String name, String[] args, Work work) {
		PrintStream err = System.err;
		if (args.length != 2) {
			err.println(Text.of("tool.usage", name));
			return ExitStatus.USAGE;
		}
		try {
			return work.with(new SavedModel(Path.of(args[0])), Path.of(args[1]));
		} catch (DataException e) {
			err.println((e.getMessage() + " " + e.remedy()).strip());
		} catch (IOException e) {
			err.println(Text.of("run.folder", args[0], e.getMessage()));
		}
		return ExitStatus.WRONG_INPUT;
	}
}
