package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;

/** Everything that people read is there in Chinese too. */
class TranslationTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

	static Stream<Kind> kinds() {
		return Kinds.all();
	}

	private static Properties read(String name) {
		Properties properties = new Properties();
		try (InputStream in = Catalog.class.getResourceAsStream(name);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return properties;
	}

	private static String prefix(Kind kind) {
		return Family.of(kind).name().toLowerCase(Locale.ROOT) + "." + kind.id();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void kinds_and_their_settings_have_labels_and_documentation(Kind kind) {
		Properties chinese = read("kinds_zh_CN.properties");
		for (String part : new String[] { ".label", ".doc" }) {
			assertTrue(chinese.containsKey(prefix(kind) + part), prefix(kind) + part);
			for (Attr<?> attr : kind.attributes()) {
				boolean own = chinese.containsKey(prefix(kind) + "." + attr.key() + part);
				assertTrue(own || chinese.containsKey("attr." + attr.key() + part), kind.id() + "." + attr + part);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void choices_are_translated(Kind kind) {
		KindTexts chinese = new KindTexts(Locale.SIMPLIFIED_CHINESE);
		for (Attr<?> attr : kind.attributes()) {
			for (String word : choices(attr)) {
				assertFalse(chinese.choice(attr, word).equals(word), kind.id() + "." + attr + " " + word);
				assertEquals(word, new KindTexts(Locale.ENGLISH).choice(attr, word));
			}
		}
	}

	private static List<String> choices(Attr<?> attr) {
		return attr.type() instanceof AttrType.ChoiceType choice ? choice.choices() : List.of();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void units_are_translated(Kind kind) {
		Properties chinese = read("kinds_zh_CN.properties");
		kind.attributes().stream().map(Attr::unit).filter(u -> !u.isEmpty())
				.forEach(u -> assertTrue(chinese.containsKey("unit." + u), u));
	}

	@ParameterizedTest
	@EnumSource
	void categories_are_translated(Category category) {
		assertFalse(new KindTexts(Locale.SIMPLIFIED_CHINESE).label(category).equals(category.label()));
	}

	@Test
	void nothing_is_translated_that_does_not_exist() {
		Set<String> known = new TreeSet<>();
		for (Category category : Category.values()) {
			known.add("category." + category.name());
		}
		Kinds.all().forEach(kind -> {
			known.add(prefix(kind));
			for (Attr<?> attr : kind.attributes()) {
				known.add(prefix(kind) + "." + attr.key());
				known.add("attr." + attr.key());
				known.add("unit." + attr.unit());
				choices(attr).forEach(word -> known.add("attr." + attr.key() + "." + word));
			}
		});
		for (String key : read("kinds_zh_CN.properties").stringPropertyNames()) {
			assertTrue(known.contains(key.replaceFirst("\\.(label|doc)$", "")), key);
		}
	}

	@Test
	void messages_exist_in_both_languages_with_the_same_arguments() {
		Properties english = read("messages.properties");
		Properties chinese = read("messages_zh_CN.properties");
		assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
		}
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void a_fault_is_told_in_the_language_of_the_reader() {
		Attrs.Fault fault = Kinds.layer("dense", "units", "0").faults().get(0);
		assertEquals("Units: 0 must be ≥ 1", fault.text().in(Locale.ENGLISH));
		assertEquals("单元数：0 必须 ≥ 1", fault.text().in(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void a_language_without_translation_reads_english() {
		Attrs.Fault fault = Kinds.layer("dense", "units", "0").faults().get(0);
		assertEquals("Units: 0 must be ≥ 1", fault.text().in(Locale.FRENCH));
	}
}
