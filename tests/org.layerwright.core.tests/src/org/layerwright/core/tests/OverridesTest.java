package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.core.OverrideException;
import org.layerwright.core.Overrides;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;

class OverridesTest {

	@TempDir
	Path folder;
	private final Sketch sketch = Sketch.of("input shape=2 > dense units=3 > output units=2").data("moons",
			"noise=0.3");
	private final Overrides overrides = new Overrides(Sketch.CATALOG);

	@Test
	void keysNameElementAndSetting() throws OverrideException {
		set("dense1.units", "8");
		set("moons.samples", "50");
		set("training.optimizer.learningRate", "0.5");
		set("epochs", "3");
		set("optimizer.beta1", "0.5");
		assertEquals("8", Settings.get(sketch.node("dense1"), "units"));
		assertEquals("50", Settings.get(sketch.design.getData().get(0), "samples"));
		assertEquals("0.5", Settings.get(sketch.design.getTraining(), "optimizer/learningRate"));
		assertEquals("3", Settings.get(sketch.design.getTraining(), "epochs"));
		assertEquals("0.5", Settings.get(sketch.design.getTraining(), "optimizer/beta1"));
	}

	@Test
	void kindsInAListAreReachedByTheirIds() throws OverrideException {
		set("augmentation", "noise,mixup");
		set("training.augmentation.mixup.alpha", "0.5");
		assertEquals("0.5", Settings.get(sketch.design.getTraining(), "augmentation/mixup/alpha"));
		assertTrue(fails("augmentation", "noise,blur").contains("flip, crop, rotate"), "kinds");
		assertTrue(fails("augmentation.shift.pixels", "3").contains("noise, mixup"), "those of the list");
		assertTrue(fails("augmentation.mixup.beta", "3").contains("alpha"), "settings");
	}

	@Test
	void namesMayHoldDotsAndTheLongestWins() throws OverrideException {
		sketch.node("dense1").setName("v1.2");
		sketch.node("output").setName("v1");
		set("v1.2.units", "9");
		assertEquals("9", Settings.get(sketch.network.getNodes().get(1), "units"));
		assertEquals("2", Settings.get(sketch.node("v1"), "units"));
	}

	@Test
	void whatDoesNotFitSaysWhatDoes() {
		assertTrue(fails("dens1.units", "8").contains("dense1, output, moons, training"), "names");
		assertTrue(fails("dense1.unit", "8").contains("units, activation"), "settings");
		assertTrue(fails("epoch", "8").contains("epochs"), "training settings");
		assertTrue(fails("dense1.units", "0").contains("≥ 1"), "bounds");
		assertTrue(fails("dense1.units", "x").contains("whole number"), "type");
		assertTrue(fails("optimizer", "adm").contains("adam"), "kinds");
		assertEquals("3", Settings.get(sketch.node("dense1"), "units"));
	}

	@Test
	void aPathTakesTheKindThatReadsIt() throws IOException, OverrideException {
		Path table = Files.writeString(folder.resolve("points.csv"), "x,y,class\n1,2,a\n");
		overrides.data(sketch.design, "moons", table);
		DataSource data = sketch.design.getData().get(0);
		assertEquals("csv", data.getKind());
		assertEquals(table.toAbsolutePath().toString(), Settings.get(data, "path"));
		assertNull(Settings.get(data, "noise"));
		Settings.set(data, "target", "x");
		overrides.data(sketch.design, "moons", Files.copy(table, folder.resolve("other.csv")));
		assertEquals("x", Settings.get(data, "target"));
	}

	@Test
	void foldersOfDigitsAndOfPicturesAreKnown() throws IOException, OverrideException {
		Path digits = Files.createDirectory(folder.resolve("mnist"));
		Files.createFile(digits.resolve("t10k-images-idx3-ubyte.gz"));
		overrides.data(sketch.design, "moons", digits);
		assertEquals("idx", sketch.design.getData().get(0).getKind());
		Path pictures = Files.createDirectories(folder.resolve("pictures/cats")).getParent();
		Files.createFile(pictures.resolve("cats/1.PNG"));
		overrides.data(sketch.design, "moons", pictures);
		assertEquals("image_folder", sketch.design.getData().get(0).getKind());
	}

	@Test
	void textsPairsAndSoundsAreKnown() throws IOException, OverrideException {
		DataSource data = sketch.design.getData().get(0);
		overrides.data(sketch.design, "moons", Files.writeString(folder.resolve("story.txt"), "once"));
		assertEquals("text", data.getKind());
		Settings.set(data, "length", "20");
		overrides.data(sketch.design, "moons", Files.writeString(folder.resolve("other.txt"), "more"));
		assertEquals("20", Settings.get(data, "length"));
		overrides.data(sketch.design, "moons", Files.writeString(folder.resolve("pairs.tsv"), "a\tb"));
		assertEquals("pairs", data.getKind());
		assertNull(Settings.get(data, "length"));
		Path sounds = Files.createDirectories(folder.resolve("sounds/hum")).getParent();
		Files.createFile(sounds.resolve("hum/1.wav"));
		overrides.data(sketch.design, "moons", sounds);
		assertEquals("wav_folder", data.getKind());
	}

	@Test
	void aTableStaysWhatItIsReadAs() throws IOException, OverrideException {
		DataSource data = sketch.design.getData().get(0);
		data.setKind("time_series");
		Settings.set(data, "window", "12");
		overrides.data(sketch.design, "moons", Files.writeString(folder.resolve("weather.csv"), "a\n1\n"));
		assertEquals("time_series", data.getKind());
		assertEquals("12", Settings.get(data, "window"));
	}

	@Test
	void aPathWithoutDataAndANameWithoutSourceAreErrors() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertThrows(OverrideException.class, () -> overrides.data(sketch.design, "moons", empty));
		OverrideException unknown = assertThrows(OverrideException.class,
				() -> overrides.data(sketch.design, "digits", empty));
		assertTrue(unknown.text().in(Locale.ENGLISH).contains("moons"));
		assertEquals("moons", sketch.design.getData().get(0).getKind());
	}

	private void set(String key, String value) throws OverrideException {
		overrides.set(sketch.design, key, value);
	}

	private String fails(String key, String value) {
		return assertThrows(OverrideException.class, () -> set(key, value)).text().in(Locale.ENGLISH);
	}
}
