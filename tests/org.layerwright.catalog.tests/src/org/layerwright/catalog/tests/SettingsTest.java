package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.SettingText;

/** How the settings of an element are read. */
class SettingsTest {

	private static final Attr<Integer> COUNT = Attr.integer("count", "Count").atLeast(1).atMost(9).byDefault(3);

	private static List<String> paths(Attrs attrs) {
		return attrs.faults().stream().map(Attrs.Fault::path).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "9", " 5 " })
	void a_number_within_its_bounds_is_right(String text) {
		assertNull(COUNT.check(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "10", "-1", "", "2.5", "many", "99999999999" })
	void a_number_out_of_its_bounds_or_no_number_is_wrong(String text) {
		assertNotNull(COUNT.check(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "-Infinity", "1e999", "x", "" })
	void what_is_not_finite_is_no_real_number(String text) {
		assertNotNull(Attr.real("rate", "Rate").check(text));
	}

	@Test
	void excluded_bounds_are_out() {
		Attr<Double> open = Attr.real("rate", "Rate").above(0).below(1);
		assertNotNull(open.check("0"));
		assertNotNull(open.check("1"));
		assertNull(open.check("0.5"));
		assertEquals("> 0, < 1", open.bounds().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3x3|3,3", "3, 3|3,3", "3×3|3,3", "5|5" })
	void lists_of_numbers_are_written_with_commas(String text, String normal) {
		assertEquals(normal, Attr.integers("kernel", "Kernel", 1, 2).normal(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1,2,3", "1,", "a,b", "0,3" })
	void lists_that_are_too_long_or_hold_something_else_are_wrong(String text) {
		assertNotNull(Attr.integers("kernel", "Kernel", 1, 2).atLeast(1).check(text));
	}

	@Test
	void a_wrong_value_counts_as_the_default_and_as_a_fault() {
		Attrs attrs = Kinds.layer("dropout", "rate", "2");
		assertEquals(0.5, attrs.get(rate(attrs.kind())));
		assertEquals(List.of("rate"), paths(attrs));
	}

	@SuppressWarnings("unchecked")
	private static Attr<Double> rate(Kind dropout) {
		return (Attr<Double>) dropout.attributes().get(0);
	}

	@Test
	void auto_means_that_the_value_follows_from_something_else() {
		Attrs attrs = Kinds.layer("max_pool2d", "stride", "auto");
		Attr<?> stride = attrs.kind().attributes().get(1);
		assertEquals(List.of(), attrs.faults());
		assertFalse(attrs.has(stride));
		assertEquals("auto", stride.defaultText());
		assertEquals("auto", stride.normal(" auto "));
		assertNotNull(COUNT.check("auto"));
	}

	@Test
	void a_required_setting_that_is_missing_is_a_fault() {
		assertEquals(List.of("filters", "kernel"), paths(Kinds.layer("conv2d")));
	}

	@Test
	void an_unknown_setting_is_a_warning() {
		Attrs.Fault fault = Kinds.layer("flatten", "colour", "red").faults().get(0);
		assertFalse(fault.error());
		assertEquals("the setting \"colour\" is not known to Flatten and is left as it is",
				fault.text().in(Locale.ENGLISH));
	}

	@Test
	void faults_of_a_chosen_kind_are_found_at_their_path() {
		Kind supervised = Kinds.CATALOG.find(Family.PROCEDURE, "supervised").orElseThrow();
		Attrs attrs = Attrs.of(Kinds.CATALOG, supervised, List.of(SettingText.of("optimizer", "adam",
				SettingText.of("learningRate", "-1")), SettingText.of("loss", "guess")));
		assertEquals(List.of("loss", "optimizer/learningRate"), paths(attrs));
	}

	@Test
	void settings_that_are_wrong_only_together_are_a_fault() {
		assertEquals(List.of("test"), paths(Kinds.attrs(Family.PROCEDURE, "supervised", "validation", "0.5", "test",
				"0.5")));
		assertEquals(List.of("to"), paths(Kinds.attrs(Family.INITIALIZER, "uniform", "from", "1", "to", "1")));
	}

	@Test
	void columns_do_not_matter_for_a_series() {
		Attrs table = Kinds.attrs(Family.DATA, "csv", "path", "t.csv");
		Attrs series = Kinds.attrs(Family.DATA, "csv", "path", "t.csv", "window", "7");
		Attr<?> features = table.kind().attributes().stream().filter(a -> a.key().equals("features")).findFirst()
				.orElseThrow();
		assertTrue(features.isVisible(table));
		assertFalse(features.isVisible(series));
	}
}
