package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.PairsFile;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.Tokens;

class PairsFileTest {
	@TempDir
	Path folder;

	private PairsFile file(String text) throws IOException {
		return new PairsFile(Files.writeString(folder.resolve("p.tsv"), text).toString());
	}

	private static String complaint(PairsFile file) {
		DataException e = assertThrows(DataException.class, file::load);
		assertTrue(!e.remedy().isBlank());
		return e.getMessage();
	}

	@Test
	void theTargetIsShownOneStepLate() throws IOException {
		Samples samples = file("four\t4\n\nforty two\t42\tanybody\n").target(Tokens.Unit.CHARACTERS).load();
		Part source = samples.inputs().get(0);
		Part begun = samples.inputs().get(1);
		assertEquals(List.of("<pad>", "<start>", "<end>", "<unknown>", "forty", "four", "two"),
				source.tokens().vocabulary());
		assertEquals(List.of("<pad>", "<start>", "<end>", "<unknown>", "4", "2"), begun.tokens().vocabulary());
		assertArrayEquals(new int[] { 1, 2 }, source.shape());
		assertArrayEquals(new float[] { 5, 0, 4, 6 }, source.values());
		assertArrayEquals(new int[] { 1, 2 }, source.lengths());
		assertArrayEquals(new float[] { 1, 4, 0, 1, 4, 5 }, begun.values());
		assertArrayEquals(new int[] { 2, 3 }, begun.lengths());
		assertArrayEquals(new float[] { 4, 2, 0, 4, 5, 2 }, samples.targets());
		assertArrayEquals(new int[] { 2, 3 }, samples.truth().lengths());
		assertEquals(begun.tokens().vocabulary(), samples.classes());
	}

	@Test
	void pairsThatAreTooLongAreLeftOut() throws IOException {
		assertEquals(1, file("a b c\td\na b\tc\n").longest(2).load().count());
		assertTrue(complaint(file("a b c\td\n").longest(2)).contains("p.tsv"));
	}

	@Test
	void theSameSourceIsOnOneSideOfTheSplit() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			text.append("q").append(i * 7 % 40).append("\ta").append(i).append('\n');
		}
		Samples samples = file(text.toString()).load();
		for (long seed = 0; seed < 20; seed++) {
			Split.Parts parts = Split.of(0.7, 0.1, 0.2).seed(seed).parts(samples);
			Set<Float> trained = sources(samples, parts.training());
			assertTrue(trained.stream().noneMatch(sources(samples, parts.test())::contains));
			assertTrue(trained.stream().noneMatch(sources(samples, parts.validation())::contains));
			assertEquals(200, parts.training().length + parts.validation().length + parts.test().length);
			assertEquals(40, parts.test().length, 5);
		}
	}

	private static Set<Float> sources(Samples samples, int[] part) {
		Set<Float> sources = new HashSet<>();
		Arrays.stream(part).forEach(i -> sources.add(samples.features()[i * samples.width()]));
		return sources;
	}

	@Test
	void aLineWithoutATargetIsSaidWithItsNumber() throws IOException {
		assertTrue(complaint(file("a\tb\nab\n")).contains("p.tsv:2: "));
		assertTrue(complaint(file("a\tb\n\n \tb\n")).contains("p.tsv:3: "));
	}
}
