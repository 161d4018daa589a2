package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.core.DataFacts;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.Settings;
import org.layerwright.dl4j.data.CsvFile;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.model.DataSource;
import org.layerwright.model.ModelFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the IDE says of a table before training is what training then reads: for any table, good or bad. */
class SameDataPropertyTest {

	private static final List<String> VALUES = List.of("1", "2.5", "-3e2", "red", "blue", "\"a, b\"",
			"\"say \"\"x\"\"\"",
			"4", "7", " 5 ", "0.1", "12");
	private static final List<String> RARE = List.of("", "NA", "?", "\"line\nbreak\"");

	@Property(tries = 400)
	void bothReadersAgree(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		int width = 1 + random.nextInt(4);
		List<String> names = IntStream.range(0, width).mapToObj(i -> "c" + i).toList();
		Path file = Files.createTempFile("table", ".csv");
		try {
			Files.writeString(file, table(names, random));
			compare(file, names, random);
		} finally {
			Files.delete(file);
		}
	}

	private static String table(List<String> names, Random random) {
		StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "").append(String.join(",", names));
		for (int i = random.nextInt(12); i > 0; i--) {
			List<String> row = new ArrayList<>();
			for (int j = 0; j < names.size(); j++) {
				List<String> from = random.nextInt(12) == 0 ? RARE : j % 2 == 0 ? VALUES.subList(7, 12) : VALUES;
				row.add(from.get(random.nextInt(from.size())));
			}
			text.append(random.nextBoolean() ? "\n" : "\r\n").append(String.join(",", row))
					.append(random.nextInt(60) == 0 ? ",9" : "");
		}
		return text.append(random.nextBoolean() ? "\n" : "").toString();
	}

	private static void compare(Path file, List<String> names, Random random) {
		String target = random.nextInt(8) == 0 ? "none" : any(names, random);
		String ignored = random.nextInt(3) == 0 ? any(names, random) : "";
		String categorical = random.nextInt(3) == 0 ? any(names, random) : "";
		String missing = any(List.of("fail", "skip", "mean"), random);
		int window = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
		CsvFile source = new CsvFile(file.toString()).target(target)
				.missing(Missing.valueOf(missing.toUpperCase(Locale.ROOT))).window(window);
		source = ignored.isEmpty() ? source : source.ignore(ignored);
		source = categorical.isEmpty() ? source : source.categorical(categorical);
		DataFacts facts = facts(file, "target", target, "missing", missing, "window", String.valueOf(window), "ignore",
				ignored, "categorical", categorical);
		compare(source, facts);
	}

	private static void compare(CsvFile source, DataFacts facts) {
		Samples samples;
		try {
			samples = source.load();
		} catch (DataException e) {
			assertNotNull(facts.trouble(), () -> "only training refuses it: " + e.getMessage());
			return;
		}
		if (samples.width() == 0) {
			assertNotNull(facts.trouble(), "nothing to predict from");
			return;
		}
		assertNull(facts.trouble(), () -> "only the look refuses it: " + facts.trouble());
		assertEquals(samples.width(), facts.features().elements());
		assertEquals(samples.count(), facts.count());
		assertEquals(samples.classes(), facts.classes());
		assertEquals(samples.classes().isEmpty() ? samples.targetWidth() : samples.classes().size(), facts.outputs());
	}

	private static DataFacts facts(Path file, String... settings) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setKind("csv");
		Settings.set(source, "path", file.toString());
		for (int i = 0; i < settings.length; i += 2) {
			Settings.set(source, settings[i], settings[i + 1]);
		}
		Catalog catalog = Catalog.standard();
		Attrs attrs = Attrs.of(catalog, catalog.find(Family.DATA, "csv").orElseThrow(), Settings.texts(source));
		return new FileDataProbe(file.getParent()).facts(source, attrs).orElseThrow();
	}

	private static <T> T any(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}
}
