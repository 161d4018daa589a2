package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DigitPictures;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.run.EventLog;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** The examples that make something reach what their pages say. */
@Timeout(900)
class GenerativeExamplesTest {
	private static final int CLOUDS = 8;
	private static final double DEVIATION = 0.1;
	private static final int CODE = 16;
	private static final int PIXELS = 784;

	@TempDir
	Path folder;

	@Test
	void theGanOnARingFindsAllEightClouds() throws Exception {
		Example.train(folder, "gan-ring/gan-ring.network");
		List<double[]> points = made(1000);
		int[] found = new int[CLOUDS];
		points.forEach(p -> cloud(found, p[0], p[1]));
		String clouds = Arrays.toString(found);
		assertTrue(Arrays.stream(found).allMatch(n -> n >= 20), () -> "of 1000 points in each cloud: " + clouds);
		assertTrue(Arrays.stream(found).sum() >= 800, () -> "points outside of all clouds: " + clouds);
		long shown = EventLog.readAll(folder.resolve("events.ndjson")).stream()
				.filter(GeneratedSamples.class::isInstance).count();
		assertEquals(61, shown, "before the training and after each epoch");
	}

	private static void cloud(int[] found, double x, double y) {
		for (int i = 0; i < CLOUDS; i++) {
			double angle = 2 * Math.PI * i / CLOUDS;
			if (Math.hypot(x - Math.cos(angle), y - Math.sin(angle)) < 3 * DEVIATION) {
				found[i]++;
			}
		}
	}

	/**
	 * Most pictures are clearly of one digit: the nearest true picture of any other one is at least a tenth farther.
	 */
	@Test
	void mostPicturesOfTheGanOnDigitsAreClearlyOfOneDigitAndMostDigitsAppear() throws Exception {
		Example.train(folder, "gan-digits/gan-digits.network");
		Samples truth = new DigitPictures().samples(3000).noise(0).shift(0).rotation(5).scale(0.05).seed(99).load();
		int[] clear = new int[10];
		made(200).stream().map(picture -> Neighbours.of(picture, truth)).filter(Neighbours::sure)
				.forEach(near -> clear[near.label()]++);
		String found = "clear pictures of each digit among 200: " + Arrays.toString(clear);
		assertTrue(Arrays.stream(clear).sum() >= 110, found);
		assertTrue(Arrays.stream(clear).filter(n -> n >= 2).count() >= 7, found);
	}

	@Test
	void theAutoencoderLosesFarLessThanAsManyPrincipalComponents() throws Exception {
		Map<String, Double> measured = Example.train(folder, "autoencoder-digits/autoencoder-digits.network");
		Samples digits = new DigitPictures().samples(6000).noise(0).load();
		double components = PrincipalComponents.of(digits.features(), PIXELS, CODE).lost();
		double network = Math.pow(measured.get("test.rmse"), 2);
		assertTrue(network < 0.6 * components,
				() -> "mean squared error " + network + "; with principal components " + components);
	}

	private List<double[]> made(int count) {
		Cli.Result result = Cli.run("predict", folder, "--input", count, "--json");
		assertEquals(0, result.status(), result.toString());
		assertEquals(count, result.out().size());
		return result.out().stream().map(line -> new Gson().fromJson(line, JsonObject.class).getAsJsonArray("values"))
				.map(a -> a.asList().stream().mapToDouble(v -> v.getAsDouble()).toArray()).toList();
	}
}
