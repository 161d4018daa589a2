package org.layerwright.run;

import org.layerwright.catalog.Text;

/** Why a training cannot be started, continued or read: one line for the cause, one for what helps. */
public final class RunProblem extends Exception {
	private static final long serialVersionUID = 1L;
	private final String remedy;

	/**
	 * @param cause what is wrong, one line in the reader's language
	 * @param remedy what helps, one line; may be empty
	 */
	public RunProblem(String cause, String remedy) {
		super(cause);
		this.remedy = remedy;
	}

	/** The problem that {@code key} and {@code key.remedy} word. */
	public static RunProblem of(String key, Object... arguments) {
		return new RunProblem(words(key, arguments), words(key + ".remedy", arguments));
	}

	/** What helps, one line; may be empty. */
	public String remedy() {
		return remedy;
	}

	/** A text of this bundle in the language of this process. */

	static String words(String key, Object... arguments) {
		return Text.from(RunProblem.class, key, arguments).toString();
	}
}
