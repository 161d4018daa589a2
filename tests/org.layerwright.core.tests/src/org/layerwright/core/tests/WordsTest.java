package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.core.Analysis;

class WordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "/org/layerwright/core/internal/messages", "/org/layerwright/model/io/messages" })
	void everySentenceIsThereInBothLanguagesWithTheSameGaps(String bundle) throws IOException {
		Properties english = load(bundle + ".properties");
		Properties chinese = load(bundle + "_zh_CN.properties");
		assertTrue(english.size() > 10);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(gaps(english.getProperty(key)), gaps(chinese.getProperty(key)), key);
		}
	}

	private static Set<String> gaps(String pattern) {
		Set<String> gaps = new TreeSet<>();
		Object[] marks = { "<0>", "<1>", "<2>", "<3>" };
		String shown = new MessageFormat(pattern).format(marks);
		for (Object mark : marks) {
			if (shown.contains(mark.toString())) {
				gaps.add(mark.toString());
			}
		}
		return gaps;
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Analysis.class.getResourceAsStream(name);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
