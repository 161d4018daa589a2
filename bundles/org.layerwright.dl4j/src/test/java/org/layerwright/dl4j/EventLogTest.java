package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.internal.EventLog;
import org.layerwright.dl4j.internal.EventWriter;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.RunFiles;

class EventLogTest {
	@TempDir
	Path folder;

	private EventLog log() throws IOException {
		return new EventLog(new EventWriter(folder.resolve(RunFiles.EVENTS), 0), 0, 0);
	}

	@Test
	void lossesAreNeverLeftOutAndWhatIsLeftOutIsCounted() throws IOException {
		List<LayerHealth> layers = Collections.nCopies(20, new LayerHealth("a layer", 1.5, 2.5, 3.5, 4.5, 0.5));
		try (EventLog log = log()) {
			for (int i = 1; i <= 30_000; i++) {
				int iteration = i;
				log.emit((seq, t) -> new Layers(seq, t, 1, iteration, layers));
				if (i % 3 == 0) {
					log.emit((seq, t) -> new Iteration(seq, t, 1, iteration, 0.5, 0.1, 1));
				}
			}
		}
		List<Event> events = Networks.events(folder);
		assertEquals(10_000, Networks.losses(folder).size());
		assertArrayEquals(LongStream.rangeClosed(1, events.size()).toArray(),
				events.stream().mapToLong(Event::seq).toArray());
		int written = Networks.events(folder, Layers.class).size();
		int said = Networks.events(folder, Message.class).stream()
				.mapToInt(m -> Integer.parseInt(m.text().replaceAll("\\D", ""))).sum();
		assertTrue(written < 30_000, "nothing had to be left out, so that nothing was tested");
		assertEquals(30_000, written + said);
	}

	@Test
	void whatIsEmittedIsInTheFileAfterSync() throws IOException {
		try (EventLog log = log()) {
			log.emit((seq, t) -> new Message(seq, t, Message.INFO, "here"));
			log.sync();
			assertEquals(1, Files.readAllLines(folder.resolve(RunFiles.EVENTS)).size());
		}
	}
}
