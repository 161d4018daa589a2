package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.catalog.Shape;
import org.layerwright.core.BackgroundDataProbe;
import org.layerwright.core.DataFacts;
import org.layerwright.core.DataProbe;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.Problem;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;

class FileDataProbeTest {

	private static final String TABLE = """
			height, weight, colour, "class, by hand"
			1.5, 60, red, cat
			1.7, 61, blue, dog
			1.6, 62, red, "big ""dog\"""
			""";
	@TempDir
	Path folder;

	@Test
	void aTableTellsFeaturesAndClasses() throws IOException {
		DataFacts facts = csv(TABLE);
		assertEquals(Shape.features(4), facts.features(), "two numbers, two colours");
		assertEquals(List.of("big \"dog\"", "cat", "dog"), facts.classes());
		assertEquals(3, facts.count());
		assertEquals(List.of("height", "weight", "colour", "class, by hand"), facts.columns());
		assertTrue(facts.classification());
	}

	@Test
	void numbersToPredictAreOneOutput() throws IOException {
		DataFacts facts = csv(TABLE, "target=weight", "ignore=height, colour");
		assertFalse(facts.classification());
		assertEquals(1, facts.outputs());
		assertEquals(Shape.features(3), facts.features());
		assertTrue(csv(TABLE, "target=weight", "categorical=weight").classification());
	}

	@Test
	void aSeriesLosesItsFirstWindow() throws IOException {
		DataFacts facts = csv("day;views\n1;5\n2;6\n3;7\n4;8\n", "window=3", "separator=semicolon");
		assertEquals(Shape.features(3), facts.features());
		assertEquals(1, facts.count());
		assertEquals("data.series", csv("day;views\n1;5\n", "window=3", "separator=semicolon").trouble().key());
	}

	@Test
	void whatIsWrongWithATableNamesItsLine() throws IOException {
		assertTrue(trouble("a,b\n1,2\n3\n").contains("line 3: 1 values where 2"));
		assertTrue(trouble("a,b\n1,2\n,4\n").contains("line 3: the value of a is missing"));
		assertTrue(trouble("a,b\n1,2\n", "target=c").contains("no column \"c\"; it has a, b"));
		assertTrue(trouble("a,b\n").contains("no rows"));
		assertEquals(1, csv("a,b\n1,2\n,4\n", "missing=skip").count());
		assertEquals(2, csv("a,b\n1,2\n,4\n", "missing=mean").count());
	}

	@Test
	void bytesThatAreNoTextAreSaidToBe() throws IOException {
		Files.write(folder.resolve("t.csv"), new byte[] { 'a', ',', (byte) 0xff, '\n' });
		assertEquals("data.encoding", sketch("csv", "path=t.csv").trouble().key());
	}

	@Test
	void aFileThatIsNotThereIsAProblemOfItsData() {
		Sketch sketch = Sketch.of("input shape=4 > output units=2").data("csv", "path=none.csv");
		Problem problem = sketch.analysis(new FileDataProbe(folder)).problems().get(0);
		assertEquals("data.missing", problem.key());
		assertEquals("path", problem.setting());
		assertTrue(problem.line(Locale.ENGLISH).startsWith("csv: "));
	}

	@Test
	void problemsOfTablesHaveWaysOut() throws IOException {
		Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n,4\n5,6\n");
		Sketch sketch = Sketch.of("input shape=1 > output units=1").data("csv", "path=t.csv", "target=z");
		sketch.training("batchSize=1");
		sketch.analysis(new FileDataProbe(folder));
		assertEquals("Set Target to b", sketch.problem("data.column").fixes().get(0).label().in(Locale.ENGLISH));
		sketch.problem("data.column").fixes().get(0).apply();
		sketch.problem("data.gap").fixes().get(1).apply();
		assertEquals(List.of(), sketch.lines());
	}

	@Test
	void inputAndOutputAreMadeToFit() throws IOException {
		Files.writeString(folder.resolve("t.csv"), TABLE);
		Sketch sketch = Sketch.of("input shape=9 > output units=9").data("csv", "path=t.csv").training("batchSize=2",
				"standardize=true");
		sketch.analysis(new FileDataProbe(folder));
		sketch.problem("input.data").fixes().get(0).apply();
		sketch.problem("output.classes").fixes().get(0).apply();
		assertEquals(List.of(), sketch.lines());
		assertNull(Settings.get(sketch.node("input"), "shape"), "it follows from the data");
	}

	@Test
	void largeNumbersAskForStandardization() throws IOException {
		Files.writeString(folder.resolve("t.csv"), "a,b\n1,x\n4000,y\n5,x\n");
		Sketch sketch = Sketch.of("input shape=1 > output units=2").data("csv", "path=t.csv").training("batchSize=2");
		sketch.analysis(new FileDataProbe(folder));
		assertEquals(List.of("data.scale"), sketch.keys());
		sketch.problem("data.scale").fixes().get(0).apply();
		assertEquals(List.of(), sketch.lines());
	}

	@Test
	void picturesInIdxFilesTellTheirSize() throws IOException {
		idx("train-images-idx3-ubyte", 0x803, 2, 3, 5);
		idx("train-labels-idx1-ubyte.gz", 0x801, 2);
		DataFacts facts = sketch("idx", "path=.");
		assertEquals(Shape.image(3, 5, 1), facts.features());
		assertEquals(2, facts.count());
		assertEquals(7 + 1, facts.outputs());
		Files.writeString(folder.resolve("train-images-idx3-ubyte"), "no");
		assertEquals("data.idx.short", sketch("idx", "path=.").trouble().key());
	}

	@Test
	void foldersOfPicturesAreClasses() throws IOException {
		for (String name : List.of("cats/1.png", "cats/2.JPG", "dogs/1.gif", "dogs/notes.txt", ".git/x.png")) {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.createFile(folder.resolve(name));
		}
		DataFacts facts = sketch("image_folder", "path=.", "width=8", "height=6");
		assertEquals(List.of("cats", "dogs"), facts.classes());
		assertEquals(Shape.image(6, 8, 3), facts.features());
		assertEquals(3, facts.count());
	}

	@Test
	void realDigitsAreKnownWithoutReadingThem() {
		Path digits = Path.of("../../../shared/data/mnist-t10k").toAbsolutePath().normalize();
		assumeTrue(Files.isDirectory(digits), "no folder " + digits);
		DataFacts facts = sketch("idx", "path=" + digits);
		assertEquals(Shape.image(28, 28, 1), facts.features());
		assertEquals(10, facts.outputs());
		assertEquals(10_000, facts.count());
	}

	@Test
	void anAnswerIsKeptUntilTheFileChanges() throws IOException {
		Path file = Files.writeString(folder.resolve("t.csv"), TABLE);
		Sketch sketch = Sketch.of("input shape=4 > output units=2").data("csv", "path=t.csv");
		FileDataProbe probe = new FileDataProbe(folder);
		DataSource source = sketch.design.getData().get(0);
		DataFacts first = probe.facts(source, sketch.analysis().attrs(source)).orElseThrow();
		assertTrue(first == probe.facts(source, sketch.analysis().attrs(source)).orElseThrow());
		Files.writeString(file, TABLE + "1, 2, green, cow\n");
		Files.setLastModifiedTime(file, FileTime.fromMillis(12345));
		assertEquals(4, probe.facts(source, sketch.analysis().attrs(source)).orElseThrow().outputs());
	}

	@Test
	void inTheBackgroundTheAnswerComesLaterAndIsTold() throws IOException {
		Files.writeString(folder.resolve("t.csv"), TABLE);
		Sketch sketch = Sketch.of("input shape=4 > output units=9").data("csv", "path=t.csv").training("batchSize=2",
				"standardize=true");
		Queue<Runnable> jobs = new ArrayDeque<>();
		DataProbe probe = new BackgroundDataProbe(new FileDataProbe(folder), jobs::add);
		sketch.analysis(probe);
		int[] told = { 0 };
		sketch.analysis().onChange(() -> told[0]++);
		assertEquals(List.of(), sketch.keys());
		assertEquals(1, jobs.size());
		jobs.remove().run();
		assertEquals(1, told[0]);
		assertEquals(List.of("output.classes"), sketch.keys());
		assertTrue(jobs.isEmpty());
	}

	private DataFacts csv(String text, String... settings) throws IOException {
		Files.writeString(folder.resolve("t.csv"), text);
		String[] all = new String[settings.length + 1];
		System.arraycopy(settings, 0, all, 0, settings.length);
		all[settings.length] = "path=t.csv";
		return sketch("csv", all);
	}

	private String trouble(String text, String... settings) throws IOException {
		return csv(text, settings).trouble().in(Locale.ENGLISH);
	}

	private DataFacts sketch(String kind, String... settings) {
		Sketch sketch = Sketch.of("input shape=4 > output units=2").data(kind, settings);
		return sketch.analysis(new FileDataProbe(folder)).facts(sketch.design.getData().get(0)).orElseThrow();
	}

	private void idx(String name, int magic, int... sizes) throws IOException {
		OutputStream file = Files.newOutputStream(folder.resolve(name));
		try (DataOutputStream out = new DataOutputStream(name.endsWith(".gz") ? new GZIPOutputStream(file) : file)) {
			out.writeInt(magic);
			int count = 1;
			for (int size : sizes) {
				out.writeInt(size);
				count *= size;
			}
			for (int i = 0; i < count; i++) {
				out.write(7 - i % 2);
			}
		}
	}
}
