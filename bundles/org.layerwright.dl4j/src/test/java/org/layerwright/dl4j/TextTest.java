package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.internal.Text;

class TextTest {
	/** The same in every language. */
	private static final Set<String> UNIVERSAL = Set.of("version", "metric.r2");

	private static Properties bundle(String suffix) throws IOException {
		Properties bundle = new Properties();
		bundle.load(new InputStreamReader(Text.class.getResourceAsStream("messages" + suffix + ".properties"),
				StandardCharsets.UTF_8));
		return bundle;
	}

	@Test
	void everyMessageIsThereInChinese() throws IOException {
		Set<String> english = new TreeSet<>(bundle("").stringPropertyNames());
		english.removeAll(UNIVERSAL);
		assertEquals(english, new TreeSet<>(bundle("_zh_CN").stringPropertyNames()));
	}

	@Test
	void everyMessageTakesItsValues() throws IOException {
		for (Properties bundle : new Properties[] { bundle(""), bundle("_zh_CN") }) {
			bundle.stringPropertyNames().forEach(key -> {
				String text = assertDoesNotThrow(
						() -> MessageFormat.format(bundle.getProperty(key), "a", "b", "c", "d", "e"));
				assertFalse(text.contains("{"), key + ": " + text);
			});
		}
	}
}
