package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.Sample;

/** What holds for every kind there is. */
class CatalogueTest {

	static Stream<Kind> kinds() {
		return Kinds.all();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"LAYER|input dense activation dropout gaussian_noise flatten reshape permute conv1d conv2d depthwise_conv2d "
				+ "separable_conv2d deconv2d upsampling2d zero_padding2d cropping2d max_pool1d avg_pool1d max_pool2d "
				+ "avg_pool2d global_pool batch_norm add subtract multiply average maximum concat output",
		"ACTIVATION|identity step sigmoid tanh softmax relu leaky_relu elu selu gelu swish softplus hard_sigmoid "
				+ "hard_tanh",
		"LOSS|mse mae huber binary_cross_entropy cross_entropy sparse_cross_entropy kl_divergence hinge",
		"OPTIMIZER|sgd momentum nesterov adagrad adadelta rmsprop adam adamw nadam amsgrad adamax",
		"SCHEDULE|constant step exponential cosine warmup",
		"INITIALIZER|xavier he lecun normal uniform orthogonal identity zeros",
		"REGULARIZER|none l1 l2 l1_l2 weight_decay max_norm", "STOPPING|none early_stopping",
		"DATA|csv idx image_folder digits moons circles spiral xor gaussian line sine", "PROCEDURE|supervised" })
	void has_the_kinds_that_a_teaching_tool_needs(Family family, String ids) {
		List<String> there = Kinds.CATALOG.ids(family);
		for (String id : ids.split(" ")) {
			assertTrue(there.contains(id), id);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void a_kind_says_what_it_is(Kind kind) {
		assertTrue(kind.id().matches("[a-z][a-z0-9_]*"), kind.id());
		assertFalse(kind.declaration().label().isBlank(), kind.id());
		assertTrue(kind.declaration().doc().endsWith("."), kind.declaration().doc());
		assertFalse(kind.declaration().samples().isEmpty(), kind.id() + " has no sample");
		assertSame(kind.declaration(), kind.declaration());
		assertSame(kind, Kinds.CATALOG.find(Family.of(kind), kind.id()).orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void a_setting_says_what_it_is_and_its_keys_are_unique(Kind kind) {
		assertEquals(kind.attributes().size(), kind.attributes().stream().map(Attr::key).distinct().count());
		assertAll(kind.attributes().stream().map(attr -> () -> {
			assertTrue(attr.key().matches("[a-z][A-Za-z0-9]*"), attr.key());
			assertFalse(attr.label().isBlank(), attr.key());
			assertTrue(attr.doc().endsWith("."), kind.id() + "." + attr + ": " + attr.doc());
		}));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void every_setting_without_a_value_says_why(Kind kind) {
		for (Attr<?> attr : kind.attributes()) {
			assertTrue(attr.byDefault() != null ^ (attr.isRequired() || attr.isAutomatic()), kind.id() + "." + attr);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void defaults_are_valid_and_written_in_their_usual_form(Kind kind) {
		for (Attr<?> attr : kind.attributes()) {
			String text = attr.defaultText();
			if (text != null) {
				assertNull(attr.check(text), kind.id() + "." + attr + " " + text);
				assertEquals(text, attr.normal(text));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void the_kinds_that_settings_choose_exist(Kind kind) {
		Attrs attrs = Attrs.defaults(Kinds.CATALOG, kind);
		for (Attr<?> attr : kind.attributes()) {
			for (String id : attr.type().named(attr.byDefault())) {
				assertTrue(attr.type().find(Kinds.CATALOG, id).isPresent(), attr.key());
			}
			attr.isVisible(attrs);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void samples_have_no_faults(Kind kind) {
		for (Sample sample : kind.declaration().samples()) {
			assertEquals(List.of(), Attrs.of(Kinds.CATALOG, kind, sample.settings()).faults());
		}
	}

	@Test
	void a_former_id_still_finds_its_kind() {
		assertEquals("l1_l2", Kinds.CATALOG.find(Family.REGULARIZER, "elastic_net").orElseThrow().id());
		assertFalse(Kinds.CATALOG.ids(Family.REGULARIZER).contains("elastic_net"));
	}

	@Test
	void one_id_cannot_mean_two_kinds() {
		Kind dense = Kinds.CATALOG.layer("dense").orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> Kinds.CATALOG.with(List.of(dense)));
	}

	@Test
	void a_catalogue_grows_by_what_others_contribute() {
		Kind dense = Kinds.CATALOG.layer("dense").orElseThrow();
		Catalog grown = new Catalog(List.of()).with(List.of(dense));
		assertNotNull(grown.layer("dense").orElseThrow());
	}
}
