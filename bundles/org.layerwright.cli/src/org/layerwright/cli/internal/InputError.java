package org.layerwright.cli.internal;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.RunProblem;

/** Why a command cannot do what it should: one line with what is wrong and what helps, and the exit status. */
final class InputError extends Exception {
	private static final long serialVersionUID = 1L;
	private final int status;

	private InputError(int status, String line) {
		super(line);
		this.status = status;
	}

	/** The input is wrong: the text of {@code key}. */
	static InputError input(String key, Object... arguments) {
		return new InputError(ExitStatus.WRONG_INPUT, Words.get(key, arguments));
	}

	/** The input is wrong: {@code line}. */
	static InputError line(String line) {
		return new InputError(ExitStatus.WRONG_INPUT, line);
	}

	/** The command line is wrong: the text of {@code key}. */
	static InputError usage(String key, Object... arguments) {
		return new InputError(ExitStatus.USAGE, Words.get(key, arguments));
	}

	/** What keeps a run from starting or from being read. */
	static InputError of(RunProblem problem) {
		return line(ErrorLines.join(problem.getMessage(), problem.remedy()));
	}

	int status() {
		return status;
	}
}
