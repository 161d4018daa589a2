package org.layerwright.protocol;

import java.util.Map;

import org.layerwright.protocol.internal.LineCodec;

/**
 * Events as lines: {@code {"type":"iteration","seq":7,"t":1250,"epoch":1,…}}. Numbers that are not finite are written
 * as {@code null} and read as NaN. Fields that are missing read as 0, empty or NaN; unknown fields are ignored; a line
 * of an unknown type, or one that is no event, reads as {@link UnknownEvent}.
 */
public final class EventCodec {
	private static final LineCodec<Event> CODEC = new LineCodec<>(Map.ofEntries(
			Map.entry("run.started", RunStarted.class), Map.entry("epoch.started", EpochStarted.class),
			Map.entry("iteration", Iteration.class), Map.entry("evaluation", Evaluation.class),
			Map.entry("samples", GeneratedSamples.class), Map.entry("layers", Layers.class),
			Map.entry("performance", Performance.class), Map.entry("checkpoint", Checkpoint.class),
			Map.entry("message", Message.class), Map.entry("run.paused", RunPaused.class),
			Map.entry("run.resumed", RunResumed.class), Map.entry("run.finished", RunFinished.class),
			Map.entry("run.failed", RunFailed.class)),
			(head, line) -> new UnknownEvent(head.number("seq"), head.number("t"), head.text("type"), line));

	private EventCodec() {}

	/** The event as one line, without line end. An {@link UnknownEvent} gives back its line. */
	public static String toLine(Event event) {
		return event instanceof UnknownEvent unknown ? unknown.line() : CODEC.toLine(event);
	}

	/** The event of a line; never fails. */
	public static Event parse(String line) {
		return CODEC.parse(line);
	}
}
