package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text is there in English and in Simplified Chinese. The kinds of the catalogue speak English in their
 * declarations, so the tests of the catalogue ask for their translations.
 */
class TranslationsTest {

	private static final SourceTree TREE = SourceTree.here();
	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}|%[sd]");

	static Stream<Path> texts() {
		return Stream.of("bundles", "features").flatMap(folder -> TREE.files(TREE.root().resolve(folder),
				file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_zh_CN.properties")
						&& !file.endsWith("build.properties") && !file.endsWith("kinds.properties"))
				.stream());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void theChineseTextsAreComplete(Path english) {
		Path chinese = Path.of(english.toString().replace(".properties", "_zh_CN.properties"));
		assertTrue(Files.exists(chinese), TREE.name(chinese) + " is missing");
		Properties original = load(english);
		Properties translated = load(chinese);
		assertEquals(Set.of(), without(original, translated), "not translated in " + TREE.name(chinese));
		assertEquals(Set.of(), without(translated, original), "no longer in English, but in " + TREE.name(chinese));
		for (String key : original.stringPropertyNames()) {
			assertEquals(placeholders(original.getProperty(key)),
					placeholders(translated.getProperty(key, original.getProperty(key))),
					"placeholders of " + key + " in " + TREE.name(chinese));
		}
	}

	private static Set<String> without(Properties texts, Properties others) {
		Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
		keys.removeIf(key -> !WORD.matcher(texts.getProperty(key)).find());
		keys.removeAll(others.stringPropertyNames());
		return keys;
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(match -> match.group())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(SourceTree.text(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
