package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.FileDataProbe;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.PairsFile;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.SequenceFile;
import org.layerwright.dl4j.data.TextFile;
import org.layerwright.dl4j.data.TimeSeriesFile;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.data.WavFolder;
import org.layerwright.model.ModelFactory;

/** What the IDE says of texts, pairs, series, sequences and sounds before training is what training then reads. */
class SameSequenceDataTest {

	private static final String[] WORDS = { "the", "cat", "It's", "42", ",", "漢字", "😀", "é", ".", "\n", "\r\n", "  " };

	@TempDir
	Path folder;

	private DataFacts facts(String kind, String... settings) {
		Catalog catalog = Catalog.standard();
		Attrs attrs = Attrs.of(catalog, catalog.find(Family.DATA, kind).orElseThrow(),
				Sample.of().with(settings).settings());
		return new FileDataProbe(folder).facts(ModelFactory.eINSTANCE.createDataSource(), attrs).orElseThrow();
	}

	private static void compare(DataSource source, DataFacts facts) {
		Samples samples;
		try {
			samples = source.load();
		} catch (DataException e) {
			assertNotNull(facts.trouble(), () -> "only training refuses it: " + e.getMessage());
			return;
		}
		assertNull(facts.trouble(), () -> "only the look refuses it: " + facts.trouble());
		assertEquals(samples.inputs().size(), facts.inputs().size());
		for (int i = 0; i < facts.inputs().size(); i++) {
			compare(samples.inputs().get(i), facts.inputs().get(i));
		}
		int outputs = samples.classes().isEmpty() ? samples.targetWidth() : samples.classes().size();
		assertEquals(outputs, facts.outputs());
		assertEquals(!samples.classes().isEmpty(), facts.classification());
		assertEquals(samples.truth().everyStep(), facts.everyStep());
		assertEquals(facts.count() < 0 ? -1 : samples.count(), facts.count());
	}

	private static void compare(Part part, Shape shape) {
		int time = shape.size(Axis.TIME);
		assertEquals(part.lengths() == null ? part.time() : Shape.UNKNOWN, time);
		assertEquals(part.tokens() == null ? part.shape()[0] : part.tokens().size(),
				shape.size(part.tokens() == null ? Axis.FEATURES : Axis.TOKENS));
	}

	private static String text(Random random, int pieces, String... from) {
		StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
		for (int i = 0; i < pieces; i++) {
			text.append(from[random.nextInt(from.length)]).append(random.nextBoolean() ? " " : "");
		}
		return text.toString();
	}

	@Test
	void texts() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			Path file = Files.writeString(folder.resolve("t" + seed + ".txt"), text(random, random.nextInt(90), WORDS));
			int length = 1 + random.nextInt(20);
			int stride = 1 + random.nextInt(length);
			TextFile source = new TextFile(file.toString()).length(length).stride(stride);
			String[] settings = { "path", file.toString(), "length", "" + length, "stride", "" + stride };
			compare(source, facts("text", settings));
			compare(source.words(6), facts("text", with(settings, "tokens", "words", "vocabulary", "6")));
			// whether a short text has enough byte pairs is known only when they are learned
			if (Files.size(file) > 250) {
				compare(source.bytePairs(30),
						facts("text", with(settings, "tokens", "byte_pairs", "vocabulary", "30")));
			}
		}
	}

	private static String[] with(String[] settings, String... more) {
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	@Test
	void textsThatAreNoUtf8() throws IOException {
		Path file = Files.write(folder.resolve("latin.txt"), "a b\ncafé".getBytes(StandardCharsets.ISO_8859_1));
		DataFacts facts = facts("text", "path", file.toString());
		compare(new TextFile(file.toString()), facts);
		assertEquals("latin.txt, line 2: not UTF-8 text, at byte 7; save it as UTF-8", facts.trouble().toString());
	}

	@Test
	void pairs() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(20); i > 0; i--) {
				text.append(text(random, random.nextInt(9), "a", "bc", "d!", "好"))
						.append(random.nextInt(60) == 0 ? " " : "\t")
						.append(text(random, 1 + random.nextInt(5), "1", "2"))
						.append(random.nextBoolean() ? "\n" : "\r\n\n");
			}
			Path file = Files.writeString(folder.resolve("p" + seed + ".tsv"), text);
			PairsFile source = new PairsFile(file.toString()).longest(6);
			compare(source, facts("pairs", "path", file.toString(), "longest", "6"));
			compare(source.target(Tokens.Unit.CHARACTERS), facts("pairs", "path", file.toString(), "longest", "6",
					"targetTokens", "characters"));
		}
	}

	private Path table(Random random, int rows) throws IOException {
		StringBuilder text = new StringBuilder("id,t,x,kind,y\n");
		for (int i = 0; i < rows; i++) {
			text.append(random.nextInt(4)).append(',').append(random.nextInt(100)).append(',')
					.append(random.nextInt(30) == 0 ? "" : random.nextInt(9)).append(',')
					.append(random.nextBoolean() ? "up" : "down").append(',')
					.append(random.nextInt(40) == 0 ? "7.0" : "7").append('\n');
		}
		return Files.writeString(folder.resolve("t" + random.nextInt(1_000_000) + ".csv"), text);
	}

	@Test
	void timeSeries() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			String file = table(random, random.nextInt(25)).toString();
			int horizon = 1 + random.nextInt(3);
			TimeSeriesFile source = new TimeSeriesFile(file).window(5).horizon(horizon).stride(2);
			String[] settings = { "path", file, "window", "5", "horizon", "" + horizon, "stride", "2" };
			compare(source, facts("time_series", settings));
			compare(source.fill(true), facts("time_series", with(settings, "gaps", "previous")));
			compare(source.features("t").targets("x", "t"),
					facts("time_series", with(settings, "features", "t", "targets", "x,t")));
			compare(source.targets("kind"), facts("time_series", with(settings, "targets", "kind")));
		}
	}

	@Test
	void sequences() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			String file = table(random, random.nextInt(25)).toString();
			String[] settings = { "path", file, "time", "t" };
			compare(new SequenceFile(file).time("t"), facts("sequence_csv", settings));
			compare(new SequenceFile(file).time("t").target("kind").everyStep(true),
					facts("sequence_csv", with(settings, "target", "kind", "each", "step")));
			compare(new SequenceFile(file).time("t").target("x").categorical("x").features("kind", "y"),
					facts("sequence_csv", with(settings, "target", "x", "categorical", "x", "features", "kind, y")));
			compare(new SequenceFile(file).sequence("none"),
					facts("sequence_csv", "path", file, "sequence", "none"));
		}
	}

	@Test
	void sounds() throws IOException {
		Path sounds = folder.resolve("sounds");
		compare(new WavFolder(sounds.toString()), facts("wav_folder", "path", sounds.toString()));
		byte[] empty = { 'R', 'I', 'F', 'F', 36, 0, 0, 0, 'W', 'A', 'V', 'E', 'f', 'm', 't', ' ', 16, 0, 0, 0, 1, 0, 1,
			0,
			64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0, 'd', 'a', 't', 'a', 0, 0, 0, 0 };
		for (String name : List.of("hum/a.wav", "hum/b.WAV", "beep/c.wav", "beep/notes.txt")) {
			Path file = sounds.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, empty);
		}
		compare(new WavFolder(sounds.toString()).length(50),
				facts("wav_folder", "path", sounds.toString(), "length", "50"));
	}
}
