package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.protocol.RunStarted;

/** What travels with a generated project runs on Java 17. */
class RuntimeJarTest {
	private static final int JAVA_17 = 61;

	@ParameterizedTest
	@ValueSource(classes = { Event.class, EventCodec.class, RunStarted.class, LaunchSettings.class, Training.class })
	void aClassIsForJava17(Class<?> type) throws IOException {
		try (DataInputStream in = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
			in.readInt();
			int version = in.readInt();
			assertTrue(version <= JAVA_17, type + " has class file version " + version);
		}
	}
}
