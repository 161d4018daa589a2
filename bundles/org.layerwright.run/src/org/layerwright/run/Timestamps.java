package org.layerwright.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as run folders write them. */
final class Timestamps {
	private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private Timestamps() {}

	/** ISO 8601 in UTC, to the second. */
	static String now() {
		return Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** Local time for a folder's name; sorts by time. */
	static String folder() {
		return FOLDER.format(LocalDateTime.now());
	}
}
