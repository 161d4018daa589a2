package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Attrs;
import org.layerwright.core.Kinds;
import org.layerwright.core.Overrides;
import org.layerwright.core.Settings;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;
import org.layerwright.model.Training;
import org.layerwright.model.io.NetworkFile;

class SettingsTest {

	private final Sketch sketch = Sketch.of("input shape=4 > dense units=3 > output units=2");
	private final Node dense = sketch.node("dense1");
	private final Training training = Overrides.training(sketch.design);

	@Test
	void aDefaultLeavesTheFile() {
		set(dense, "activation", "relu");
		assertEquals("relu", Settings.get(dense, "activation"));
		set(dense, "activation", "identity");
		assertNull(Settings.get(dense, "activation"));
		assertEquals("identity", Settings.effective(Sketch.CATALOG, dense, "activation"));
		set(dense, "bias", "false");
		set(dense, "bias", null);
		assertEquals(List.of("units"), keys(dense.getSettings()));
	}

	@Test
	void whatIsNestedBringsWhatItLiesIn() {
		set(training, "optimizer/learningRate", "0.25");
		assertEquals("adam", Settings.get(training, "optimizer"));
		assertEquals("0.25", Settings.get(training, "optimizer/learningRate"));
		set(training, "optimizer/learningRate", null);
		assertTrue(training.getSettings().isEmpty());
	}

	@Test
	void anotherKindKeepsTheSettingsThatItHasToo() {
		set(training, "optimizer/learningRate", "0.25");
		set(training, "optimizer/beta1", "0.8");
		set(training, "optimizer", "sgd");
		assertEquals("0.25", Settings.get(training, "optimizer/learningRate"));
		assertNull(Settings.get(training, "optimizer/beta1"));
	}

	@Test
	void backToTheDefaultKindKeepsItsSettings() {
		set(training, "optimizer", "sgd");
		set(training, "optimizer/learningRate", "0.25");
		set(training, "optimizer", "adam");
		assertEquals("0.25", Settings.get(training, "optimizer/learningRate"));
	}

	@Test
	void kindsOfAListHaveTheirSettingsUnderTheirIds() throws IOException {
		set(training, "augmentation", " rotate, shift");
		set(training, "augmentation/shift/pixels", "3");
		set(training, "augmentation/rotate/degrees", "20");
		assertEquals("rotate,shift", Settings.get(training, "augmentation"));
		assertEquals(List.of("rotate", "shift"), keys(training.getSettings().get(0).getSettings()));
		Attrs attrs = Attrs.of(Sketch.CATALOG, Kinds.find(Sketch.CATALOG, training).orElseThrow(),
				Settings.texts(training));
		assertEquals(List.of(), attrs.faults());
		String file = new String(NetworkFile.bytes(sketch.design), StandardCharsets.UTF_8);
		assertTrue(file.contains("<settings key=\"pixels\" value=\"3\"/>"), file);
	}

	@Test
	void aKindThatLeavesTheListTakesItsSettingsAlong() {
		set(training, "augmentation", "rotate,shift");
		set(training, "augmentation/shift/pixels", "3");
		set(training, "augmentation", "rotate");
		assertNull(Settings.get(training, "augmentation/shift/pixels"));
		set(training, "augmentation", "rotate,shift");
		set(training, "augmentation/shift/pixels", "4");
		set(training, "augmentation/shift/pixels", null);
		assertTrue(training.getSettings().get(0).getSettings().isEmpty());
		set(training, "augmentation/shift/pixels", "4");
		set(training, "augmentation", null);
		assertTrue(training.getSettings().isEmpty());
	}

	@Test
	void aListTellsWhatItDoesNotKnow() {
		Settings.set(training, "augmentation", "rotate,blur");
		Settings.set(training, "augmentation/shift/pixels", "3");
		Settings.set(training, "augmentation/rotate/degrees", "-1");
		Attrs attrs = Attrs.of(Sketch.CATALOG, Kinds.find(Sketch.CATALOG, training).orElseThrow(),
				Settings.texts(training));
		assertEquals(List.of("augmentation/rotate/degrees attr.bounds", "augmentation attr.kind",
				"augmentation/shift attr.unknown"),
				attrs.faults().stream().map(f -> f.path() + " " + f.text().key()).toList());
		Settings.set(training, "augmentation", "shift,shift");
		assertEquals("attr.kinds", Attrs.of(Sketch.CATALOG, attrs.kind(), Settings.texts(training)).faults().get(0)
				.text().key());
	}

	@Test
	void textsAreWrittenInTheirUsualFormUnlessTheyMeanNothing() {
		set(sketch.node("input"), "shape", "28, 28 ,1");
		assertEquals("28,28,1", Settings.get(sketch.node("input"), "shape"));
		set(dense, "units", " 012 ");
		assertEquals("12", Settings.get(dense, "units"));
		set(dense, "units", "a few");
		assertEquals("a few", Settings.get(dense, "units"));
	}

	@Test
	void theOrderInTheFileIsThatOfTheKindWhateverIsSetFirst() {
		Node first = sketch.designs.add(sketch.network, "conv2d");
		Node second = sketch.designs.add(sketch.network, "conv2d");
		List<String> settings = List.of("filters", "kernel", "stride", "padding", "activation");
		List<String> values = List.of("4", "3,3", "2,2", "same", "relu");
		for (int i = 0; i < 5; i++) {
			set(first, settings.get(i), values.get(i));
			set(second, settings.get(4 - i), values.get(4 - i));
		}
		assertEquals(keys(first.getSettings()), keys(second.getSettings()));
	}

	@Test
	void unknownSettingsAndThoseOfUnknownKindsStayAsTheyAre() {
		Settings.set(dense, "colour", "red");
		set(dense, "units", "5");
		assertEquals("red", Settings.get(dense, "colour"));
		dense.setKind("quantum");
		set(dense, "qubits", " 5 ");
		set(dense, "units", "7");
		assertEquals(" 5 ", Settings.get(dense, "qubits"));
		assertTrue(new String(NetworkFile.bytes(sketch.design), StandardCharsets.UTF_8).contains("value=\"red\""));
	}

	private static void set(org.layerwright.model.Configured element, String path, String text) {
		Settings.set(Sketch.CATALOG, element, path, text);
	}

	private static List<String> keys(List<Setting> settings) {
		Stream<String> keys = settings.stream().map(Setting::getKey);
		return keys.toList();
	}
}
