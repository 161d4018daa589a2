package org.layerwright.protocol;

import java.util.Map;

import org.layerwright.protocol.internal.LineCodec;

/**
 * Commands as lines: {@code {"type":"pause"}}, {@code {"type":"learningRate","value":0.01}}.
 */
public final class CommandCodec {
	private static final LineCodec<Command> CODEC = new LineCodec<>(Map.of("pause", Command.Pause.class,
			"resume", Command.Resume.class, "stop", Command.Stop.class, "checkpoint", Command.Checkpoint.class,
			"learningRate", Command.LearningRate.class), (head, line) -> new Command.Unknown(line));

	private CommandCodec() {}

	/** The command as one line, without line end. */
	public static String toLine(Command command) {
		return command instanceof Command.Unknown unknown ? unknown.line() : CODEC.toLine(command);
	}

	/** The command of a line; never fails. */
	public static Command parse(String line) {
		return CODEC.parse(line);
	}
}
