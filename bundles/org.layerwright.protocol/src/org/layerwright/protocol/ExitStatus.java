package org.layerwright.protocol;

/**
 * How the training JVM and the command line end.
 */
public final class ExitStatus {
	/** Done. */
	public static final int DONE = 0;
	/** The input is wrong, said in one line. */
	public static final int WRONG_INPUT = 1;
	/** The command line is wrong. */
	public static final int USAGE = 2;
	/** Training failed or was stopped. */
	public static final int FAILED = 3;

	private ExitStatus() {}
}
