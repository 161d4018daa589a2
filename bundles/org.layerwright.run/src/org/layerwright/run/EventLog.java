package org.layerwright.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.UnknownEvent;

/**
 * Reads a run's {@code events.ndjson}, also while it grows: each call gives the events of the lines that have been
 * completed since the call before. Not thread-safe.
 */
public final class EventLog {
	private static final int CHUNK = 1 << 16;

	private final Path file;
	private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
	private long offset;
	private long malformed;

	/** A reader at the beginning of {@code file}, which need not exist yet. */
	public EventLog(Path file) {
		this.file = file;
	}

	/** All events of {@code file}; none if it does not exist. */
	public static List<Event> readAll(Path file) throws IOException {
		return new EventLog(file).next();
	}

	/**
	 * The events since the last call. A run that goes on from a checkpoint cuts its file back to it, so an event may
	 * repeat: the one that comes later counts, see {@link Event#seq()}.
	 */
	public List<Event> next() throws IOException {
		List<Event> events = new ArrayList<>();
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			if (channel.size() < offset) {
				offset = 0;
				partial.reset();
			}
			channel.position(offset);
			ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
			while (channel.read(chunk.clear()) > 0) {
				offset += chunk.flip().remaining();
				take(chunk, events);
			}
		} catch (NoSuchFileException e) {
			offset = 0;
		}
		return events;
	}

	/** Lines so far that were no events. */
	public long malformed() {
		return malformed;
	}

	private void take(ByteBuffer chunk, List<Event> events) {
		byte[] bytes = chunk.array();
		int from = 0;
		for (int i = 0; i < chunk.limit(); i++) {
			if (bytes[i] == '\n') {
				partial.write(bytes, from, i - from);
				from = i + 1;
				line(events);
			}
		}
		partial.write(bytes, from, chunk.limit() - from);
	}

	private void line(List<Event> events) {
		String line = partial.toString(StandardCharsets.UTF_8).strip();
		partial.reset();
		if (line.isEmpty()) {
			return;
		}
		Event event = EventCodec.parse(line);
		if (event instanceof UnknownEvent unknown && unknown.type().isEmpty()) {
			malformed++;
		} else {
			events.add(event);
		}
	}
}
