package org.layerwright.run.tests;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.run.EventLog;

class EventLogTest {
	@TempDir
	Path folder;
	private Path file;
	private EventLog log;

	@BeforeEach
	void open() {
		file = folder.resolve("events.ndjson");
		log = new EventLog(file);
	}

	@Test
	void aFileThatIsNotThereYetHasNoEvents() throws IOException {
		assertEquals(List.of(), log.next());
	}

	@Test
	void eachEventComesOnceWhileTheFileGrows() throws IOException {
		append(line(1) + "\n" + line(2) + "\n");
		assertEquals(List.of(epoch(1), epoch(2)), log.next());
		assertEquals(List.of(), log.next());
		append(line(3) + "\n");
		assertEquals(List.of(epoch(3)), log.next());
	}

	@Test
	void halfALineWaitsForItsEnd() throws IOException {
		append(line(1) + "\n" + line(2).substring(0, 20));
		assertEquals(List.of(epoch(1)), log.next());
		append(line(2).substring(20) + "\n");
		assertEquals(List.of(epoch(2)), log.next());
	}

	@Test
	void aFileThatWasCutBackIsReadFromItsBeginning() throws IOException {
		append(line(1) + "\n" + line(2) + "\n" + line(3) + "\n");
		log.next();
		Files.writeString(file, line(1) + "\n");
		assertEquals(List.of(epoch(1)), log.next());
	}

	@Test
	void linesThatAreNoEventsAreCountedAndPassedOver() throws IOException {
		append("{\n[[[[\n\u0000\nnull\n42\n\"x\"\n{}\n\n" + "[".repeat(100_000) + "\n" + line(1) + "\n");
		assertEquals(List.of(epoch(1)), log.next());
		assertEquals(8, log.malformed());
	}

	@Test
	void bytesThatAreNoTextDoNoHarm() throws IOException {
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3, '\n' });
		append(line(1) + "\n");
		assertEquals(List.of(epoch(1)), log.next());
	}

	@Test
	void anEventOfALaterVersionIsKept() throws IOException {
		append("{\"type\":\"telepathy\",\"seq\":4,\"t\":1}\n");
		List<Event> events = log.next();
		assertEquals(4, events.get(0).seq());
		assertTrue(EventCodec.toLine(events.get(0)).contains("telepathy"));
	}

	private void append(String text) throws IOException {
		Files.writeString(file, text, CREATE, APPEND);
	}

	private static EpochStarted epoch(int number) {
		return new EpochStarted(number, number * 10L, number);
	}

	private static String line(int number) {
		return EventCodec.toLine(epoch(number));
	}
}
