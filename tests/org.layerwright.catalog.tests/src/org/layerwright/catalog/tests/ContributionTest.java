package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;
import org.layerwright.catalog.SettingText;

import com.example.layers.Shout;

/** Kinds that somebody else brings. */
class ContributionTest {

	private final Kind shout = new Shout();
	private final Catalog catalog = Kinds.CATALOG.with(List.of(shout));

	@Test
	void a_layer_can_choose_a_contributed_activation_with_its_settings() {
		Attrs dense = Attrs.of(catalog, catalog.layer("dense").orElseThrow(), List.of(SettingText.of("units", "1"),
				SettingText.of("activation", "shout", SettingText.of("volume", "3"))));
		@SuppressWarnings("unchecked")
		Attrs chosen = dense.kind((Attr<String>) dense.kind().attributes().get(1));
		assertEquals(List.of(), dense.faults());
		assertEquals(6, ((ActivationKind) chosen.kind()).value(chosen, 2));
	}

	@Test
	void it_speaks_the_languages_that_it_brings_and_english_otherwise() {
		Attr<?> volume = shout.attributes().get(0);
		KindTexts chinese = new KindTexts(Locale.SIMPLIFIED_CHINESE);
		assertEquals("大喊", chinese.label(shout));
		assertEquals("音量", chinese.label(shout, volume));
		assertEquals("How loud.", chinese.doc(shout, volume));
		assertEquals("Shout", new KindTexts(Locale.FRENCH).label(shout));
	}

	@Test
	void it_cannot_take_the_id_of_another_kind() {
		assertThrows(IllegalArgumentException.class, () -> catalog.with(List.of(shout)));
		assertEquals(shout, catalog.find(Family.ACTIVATION, "shout").orElseThrow());
	}
}
