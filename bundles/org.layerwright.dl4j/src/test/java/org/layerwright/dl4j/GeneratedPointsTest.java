package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.data.Circles;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.Gaussians;
import org.layerwright.dl4j.data.Line;
import org.layerwright.dl4j.data.Moons;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Sine;
import org.layerwright.dl4j.data.Spiral;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.Xor;

class GeneratedPointsTest {

	static Stream<DataSource> all() {
		return Stream.of(new Moons(), new Circles(), new Spiral(), new Spiral().classes(4), new Xor().noise(0.1),
				new Gaussians().classes(3), new Line(), new Sine());
	}

	@ParameterizedTest
	@MethodSource("all")
	void theSameSourceGivesTheSameSamples(DataSource source) {
		Samples first = source.load();
		assertArrayEquals(first.features(), source.load().features());
		assertArrayEquals(first.targets(), source.load().targets());
	}

	@ParameterizedTest
	@MethodSource("all")
	void theClassesAreEquallyManyOrThereAreNone(DataSource source) {
		Samples samples = source.load();
		int classes = samples.classes().size();
		int[] counts = new int[Math.max(1, classes)];
		for (float target : samples.targets()) {
			counts[classes == 0 ? 0 : (int) target]++;
		}
		int even = samples.count() / counts.length;
		assertTrue(Arrays.stream(counts).allMatch(c -> Math.abs(c - even) <= even / 4), Arrays.toString(counts));
	}

	@Test
	void anotherSeedGivesOtherSamples() {
		assertFalse(Arrays.equals(new Xor().seed(1).load().features(), new Xor().seed(2).load().features()));
	}

	@Test
	void xorIsOneWhereOneCoordinateIsPositive() {
		Samples samples = new Xor().load();
		for (int i = 0; i < samples.count(); i++) {
			boolean different = samples.features()[2 * i] > 0 != samples.features()[2 * i + 1] > 0;
			assertEquals(different ? 1 : 0, samples.targets()[i]);
		}
	}

	@Test
	void aLineWithoutNoiseIsALine() {
		Samples samples = new Line().slope(3).intercept(-2).noise(0).load();
		for (int i = 0; i < samples.count(); i++) {
			assertEquals(3 * samples.features()[i] - 2, samples.targets()[i], 1e-5);
		}
	}

	@Test
	void noSamplesAreRefused() {
		assertThrows(DataException.class, () -> new Moons().samples(0).load());
		assertThrows(DataException.class, () -> new Gaussians().classes(0).load());
	}

	@Test
	void theSplitUsesEachSampleOnceAndRoundsToTheNearest() {
		Samples samples = new Moons().samples(103).load();
		Split.Parts parts = Split.of(0.8, 0.1, 0.1).seed(9).parts(samples);
		assertEquals(83, parts.training().length);
		assertEquals(10, parts.validation().length);
		assertEquals(10, parts.test().length);
		int[] all = Stream.of(parts.training(), parts.validation(), parts.test()).flatMapToInt(Arrays::stream).sorted()
				.toArray();
		assertArrayEquals(IntStream.range(0, 103).toArray(), all);
		assertArrayEquals(parts.test(), Split.of(0.8, 0.1, 0.1).seed(9).parts(samples).test());
		assertFalse(Arrays.equals(parts.test(), Split.of(0.8, 0.1, 0.1).seed(8).parts(samples).test()));
	}

	@Test
	void anImpossibleSplitIsRefused() {
		Samples samples = new Moons().load();
		assertThrows(DataException.class, () -> Split.of(0.8, 0.3, 0.1).parts(samples));
		assertThrows(DataException.class, () -> Split.of(0, 0.5, 0.5).parts(samples));
		assertThrows(DataException.class, () -> Split.of(1.2, -0.1, -0.1).parts(samples));
	}
}
